/** Asks other sites, and says of each address: ok, broken, moved, or that one cannot tell. */
import { scanHtml } from './html';
import { judgeAnchor, judgeError, judgeStatus, retryAfter, type Answer, type Verdict } from './judge';
import { politeness, type Clock, type Pace } from './politeness';

export type Fetch = (
  address: string,
  init: { method: 'HEAD' | 'GET'; headers: Record<string, string>; redirect: 'manual'; signal: AbortSignal },
) => Promise<Pick<Response, 'status' | 'headers' | 'body'>>;

export interface Asking {
  fetch: Fetch;
  clock: Clock;
  /** Between 0 and 1; spreads repeated requests. */
  random: () => number;
  /** Says who asks, with an address where one can complain. */
  userAgent: string;
  pace: Pace;
  /** Milliseconds for one request. */
  timeout: number;
}

const ATTEMPTS = 3;
const REDIRECTS = 10;
const FIRST_BACK_OFF = 2_000;
/** The longest wait that a host can ask for. */
const LONGEST_WAIT = 120_000;
/** An anchor further down than this is not looked for. */
const BODY_LIMIT = 3_000_000;

/** What one request came to. */
interface Reply extends Verdict {
  /** Where a redirect leads. */
  location?: string;
  permanent?: boolean;
  page?: { ids: Set<string>; scripted: boolean; whole: boolean };
}

/**
 * @param addresses with fragments; those that differ by the fragment alone are one request
 * @returns an answer for each address; undefined means all is well
 */
export async function askOutside(addresses: readonly string[], asking: Asking): Promise<Map<string, Answer>> {
  const { fetch, clock, random, userAgent, pace, timeout } = asking;
  const polite = politeness(clock, pace);
  const byPage = new Map<string, string[]>();
  for (const address of addresses) {
    const { page } = split(address);
    byPage.set(page, [...(byPage.get(page) ?? []), address]);
  }

  const answers = new Map<string, Answer>();
  await Promise.all(
    [...byPage].map(async ([page, group]) => {
      const wantsAnchors = group.some((address) => split(address).fragment !== '');
      const { answer, reply } = await visit(page, wantsAnchors);
      for (const address of group) {
        const { fragment } = split(address);
        const anchor = answer?.kind !== 'broken' && answer?.kind !== 'unsure' && fragment !== '' && reply?.page ? judgeAnchor(fragment, reply.page) : undefined;
        const moved = answer?.kind === 'moved' && fragment !== '' ? { ...answer, suggestion: `${answer.suggestion}#${fragment}` } : answer;
        answers.set(address, anchor ?? moved);
      }
    }),
  );
  return answers;

  /** Follows an address to its end. */
  async function visit(start: string, wantsAnchors: boolean): Promise<{ answer: Answer; reply?: Reply }> {
    const seen = new Set<string>();
    let address = start;
    let movedTo: string | undefined;
    let allPermanent = true;
    while (seen.size <= REDIRECTS) {
      if (seen.has(address)) return { answer: { kind: 'broken', reason: 'redirects lead in a circle' } };
      seen.add(address);
      const reply = await askPatiently(address, wantsAnchors);
      if (reply.location === undefined) {
        const moved: Answer = movedTo === undefined ? undefined : { kind: 'moved', reason: 'for good', suggestion: movedTo };
        return { answer: reply.answer ?? moved, reply };
      }
      if (!URL.canParse(reply.location, address) || !/^https?:$/.test(new URL(reply.location, address).protocol)) {
        return { answer: { kind: 'broken', reason: `redirects to "${reply.location}"` } };
      }
      address = split(new URL(reply.location, address).href).page;
      allPermanent &&= reply.permanent === true;
      if (allPermanent) movedTo = address;
    }
    return { answer: { kind: 'broken', reason: `more than ${REDIRECTS} redirects` } };
  }

  /** Asks one address, again if the trouble may pass, and by GET if HEAD is refused or misleading. */
  async function askPatiently(address: string, wantsAnchors: boolean): Promise<Reply> {
    let method: 'HEAD' | 'GET' = wantsAnchors ? 'GET' : 'HEAD';
    for (let attempt = 1; ; attempt += 1) {
      const { host } = new URL(address);
      const reply = await polite.request(host, () => ask(address, method, wantsAnchors));
      if (reply.answer === undefined) return reply;
      if (method === 'HEAD' && reply.answersHead !== true) {
        method = 'GET';
        attempt -= 1;
        continue;
      }
      if (!reply.mayPass || attempt === ATTEMPTS) return reply;
      const wait = reply.wait ?? FIRST_BACK_OFF * 2 ** (attempt - 1) * (1 + random());
      if (wait > LONGEST_WAIT) {
        return { answer: { kind: 'unsure', reason: `${reply.answer.reason}; asks to wait ${Math.round(wait / 1000)} s` } };
      }
      polite.holdBack(host, clock.now() + wait);
    }
  }

  async function ask(address: string, method: 'HEAD' | 'GET', wantsAnchors: boolean): Promise<Reply> {
    try {
      const headers = { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8' };
      const response = await fetch(withoutCredentials(address), { method, headers, redirect: 'manual', signal: AbortSignal.timeout(timeout) });
      const location = response.headers.get('location');
      if (response.status >= 300 && response.status < 400 && location !== null) {
        await response.body?.cancel();
        return { answer: undefined, location, permanent: response.status === 301 || response.status === 308 };
      }
      const verdict = judgeStatus(response.status);
      const wait = retryAfter(response.headers.get('retry-after'), clock.now());
      const isHtml = /\bhtml\b/.test(response.headers.get('content-type') ?? '');
      if (method === 'GET' && wantsAnchors && verdict.answer === undefined && isHtml) return { ...verdict, page: await readPage(response.body) };
      await response.body?.cancel();
      return { ...verdict, ...(wait !== undefined && { wait }) };
    } catch (error) {
      return judgeError(error);
    }
  }
}

/** A link may hold a name and a password; they are nobody's business but the reader's. */
function withoutCredentials(address: string): string {
  const url = new URL(address);
  url.username = '';
  url.password = '';
  return url.href;
}

function split(address: string): { page: string; fragment: string } {
  const [page = '', fragment = ''] = address.split(/#(.*)/s);
  return { page, fragment };
}

/** Reads a page up to the limit. */
async function readPage(body: Response['body']): Promise<NonNullable<Reply['page']>> {
  const decoder = new TextDecoder();
  let text = '';
  let whole = true;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    text += decoder.decode(part.value as Uint8Array, { stream: true });
    if (text.length > BODY_LIMIT) {
      whole = false;
      await reader?.cancel();
      break;
    }
  }
  const { ids, scripted } = scanHtml(text);
  return { ids, scripted, whole };
}
