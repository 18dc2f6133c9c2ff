/** What an answer of another site means. */
import { decode } from './address';
import type { Kind } from './model';

/** Undefined if all is well. */
export type Answer = { kind: Extract<Kind, 'broken' | 'moved' | 'unsure'>; reason: string; suggestion?: string } | undefined;

export const NO_HOST = 'no such host';

export interface Verdict {
  answer: Answer;
  /** Asking again later may help. */
  mayPass?: boolean;
  /** GET would get the same answer as HEAD did. */
  answersHead?: boolean;
  /** Milliseconds that the host asks to wait. */
  wait?: number;
}

const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);
/** Codes of Node's TLS and OpenSSL for certificates that browsers refuse too. */
const BAD_CERTIFICATE = new Set([
  'CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID', 'CERT_REVOKED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'SELF_SIGNED_CERT_IN_CHAIN', 'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** 404 and 410 alone say that a page is gone; any other refusal may be meant for programs only. */
export function judgeStatus(status: number): Verdict {
  if (status >= 200 && status < 300) return { answer: undefined };
  if (status === 404 || status === 410) return { answer: { kind: 'broken', reason: `answers ${status}` } };
  return { answer: { kind: 'unsure', reason: `answers ${status}` }, mayPass: PASSING.has(status), answersHead: status === 429 };
}

/** @param error what `fetch` threw; the cause tells why */
export function judgeError(error: unknown): Verdict {
  const { code, name } = deepest(error);
  if (code === 'EPRIVATE') return { answer: { kind: 'unsure', reason: 'at a private address, not asked' }, answersHead: true };
  if (code === 'ENOTFOUND') return { answer: { kind: 'broken', reason: NO_HOST }, answersHead: true };
  if (code !== undefined && BAD_CERTIFICATE.has(code)) {
    return { answer: { kind: 'broken', reason: `certificate not valid (${code})` }, answersHead: true };
  }
  // Browsers can fetch a missing link of the chain, Node.js does not.
  const reason = name === 'TimeoutError' || code?.endsWith('TIMEOUT') ? 'no answer in time' : `no connection (${code ?? name})`;
  return { answer: { kind: 'unsure', reason }, mayPass: true };
}

function deepest(error: unknown): { code?: string; name: string } {
  if (!(error instanceof Error)) return { name: String(error) };
  const first = error instanceof AggregateError ? error.errors[0] : error.cause;
  if (first instanceof Error) return deepest(first);
  const { code } = error as NodeJS.ErrnoException;
  return { name: error.name, ...(typeof code === 'string' && { code }) };
}

/** @returns what is wrong with an anchor of a page that was read; undefined if nothing is */
export function judgeAnchor(fragment: string, page: { ids: Set<string>; scripted: boolean; whole: boolean }): Answer {
  const plain = fragment.replace(/:~:.*$/, '');
  if (plain === '' || plain.toLowerCase() === 'top') return undefined;
  // GitHub puts a prefix before ids in text that users wrote, and its script finds them.
  if ([plain, decode(plain), `user-content-${decode(plain)}`].some((id) => page.ids.has(id))) return undefined;
  if (!page.whole) return { kind: 'unsure', reason: 'the page is too long to look for the anchor' };
  if (page.scripted) return { kind: 'unsure', reason: 'no such anchor in the page as sent, but a script may draw it' };
  return { kind: 'broken', reason: 'no such anchor' };
}

/**
 * The wait that a `Retry-After` header asks for (RFC 9110, 10.2.3): seconds, or a date.
 *
 * @returns milliseconds; undefined without a readable header
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\d+$/.test(header.trim())) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
