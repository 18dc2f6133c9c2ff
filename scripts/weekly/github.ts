import type { Tracker } from './issue';

interface Issue {
  number: number;
  body: string | null;
  pull_request?: unknown;
}

/**
 * Issues of a GitHub repository (REST API, version 2022-11-28).
 *
 * @param api `https://api.github.com`
 * @param repository `OWNER/NAME`
 * @param token may write issues
 */
export function githubIssues(api: string, repository: string, token: string): Tracker {
  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${api}/repos/${repository}/issues${path}`, {
      method,
      headers: { accept: 'application/vnd.github+json', authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' },
      signal: AbortSignal.timeout(30_000),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) {
      const remedy = response.status === 403 || response.status === 404 ? '. Does the workflow have "issues: write", and does the repository have issues?' : '';
      throw new Error(`GitHub answers ${response.status} to ${method} ${path}: ${(await response.text()).slice(0, 300)}${remedy}`);
    }
    return response.json();
  }

  return {
    find: async (label, mark) => {
      // Only people who may write can set the label, so no stranger's issue is taken for ours.
      const issues = (await call('GET', `?state=open&labels=${label}&per_page=100`)) as Issue[];
      const ours = issues.find(({ body, pull_request: isPull }) => isPull === undefined && body?.startsWith(mark));
      return ours && { number: ours.number, body: ours.body ?? '' };
    },
    create: async (title, body, label) => void (await call('POST', '', { title, body, labels: [label] })),
    update: async (number, body) => void (await call('PATCH', `/${number}`, { body })),
    close: async (number, comment) => {
      await call('POST', `/${number}/comments`, { body: comment });
      await call('PATCH', `/${number}`, { state: 'closed', state_reason: 'completed' });
    },
  };
}
