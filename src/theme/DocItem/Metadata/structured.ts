/** Structured data (https://schema.org), for search engines. */

/** A page as a technical article. */
export function article({ title, description, lastUpdatedAt }: { title: string; description: string; lastUpdatedAt?: number | undefined | null }): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: title,
    description,
    inLanguage: 'en',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    ...(lastUpdatedAt ? { dateModified: new Date(lastUpdatedAt).toISOString().slice(0, 10) } : {}),
  };
}

/** As the text of a script element, which no text inside can end. */
export const asScript = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');
