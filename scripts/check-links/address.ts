/** Decides what an address as written means, before anything is looked up. */
import leven from 'leven';
import type { Fault, Link, Page, Site } from './model';

export type Meaning =
  | {
      kind: 'own';
      /** Below the site's base, still percent-encoded. */
      path: string;
      /** As the browser reads it: percent-encoded, without a text fragment. Undefined if there is none. */
      fragment?: string;
      /** What is wrong with the form of an address that may well lead somewhere. */
      fault?: Fault;
    }
  | { kind: 'external'; url: URL; fault?: Fault }
  | { kind: 'fault'; fault: Fault }
  | { kind: 'unchecked'; why: string };

/** Schemes that a page may use; https, http, mailto and tel are checked further. */
const SCHEMES = new Set([
  'https', 'http', 'mailto', 'tel', 'ftp', 'ftps', 'sftp', 'ssh', 'git', 'file', 'data', 'blob', 'about', 'javascript',
  'sms', 'geo', 'urn', 'doi', 'magnet', 'ws', 'wss', 's3', 'gs', 'view-source',
]);
/** The mail address of the HTML standard, with a dot in the domain. */
const MAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?)+$/i;
/** RFC 3966: global numbers with visual separators, and parameters. */
const TELEPHONE = /^\+?[\d*#][\d*#().-]*(?:;[\w-]+(?:=[^;]*)?)*$/;

/** The address at which the host serves a built file. */
export function addressOf(site: Site, path: string): URL {
  return new URL(site.base + encodeURI(path), site.origin);
}

/**
 * @param page the page that holds the link; for other files the path at which they are served is enough
 * @throws never: what cannot be read as an address is a fault
 */
export function readAddress(link: Pick<Link, 'address' | 'role' | 'element'>, page: Pick<Page, 'path' | 'baseHref'>, site: Site): Meaning {
  const address = link.address.trim();
  const wrong = (kind: Fault['kind'], reason?: string, suggestion?: string): Meaning => ({
    kind: 'fault',
    fault: { kind, address: link.address, ...(reason && { reason }), ...(suggestion && { suggestion }) },
  });

  if (link.role === 'reference') return wrong('reference', 'no definition with this name');
  if (address === '') return wrong('malformed', 'the address is empty');
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme === 'mailto') return mailFault(address) ? wrong('mail', mailFault(address)) : { kind: 'unchecked', why: 'mail' };
  if (scheme === 'tel') {
    return TELEPHONE.test(address.slice(4)) ? { kind: 'unchecked', why: 'telephone' } : wrong('telephone', 'write digits, with + and - only');
  }
  const near = scheme === undefined ? undefined : nearScheme(scheme);
  if (scheme !== undefined && near !== undefined) {
    return wrong('scheme', `"${scheme}:"`, near + address.slice(scheme.length));
  }
  if (scheme?.includes('.')) return wrong('malformed', 'a host without a scheme', `https://${address}`);
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { kind: 'unchecked', why: `${scheme}:` };

  // A code sample may hold a word in place of the port.
  const written = link.role === 'code' ? address.replace(/:[A-Z_]+(?=[/?#]|$)/, '') : address;
  const formFault = malformed(written, scheme);
  if (formFault) return wrong('malformed', formFault.reason, formFault.suggestion);
  if (link.role === 'code') return { kind: 'unchecked', why: 'shown as code' };
  const url = resolve(address, page, site);
  if (url === undefined) return wrong('malformed');
  if (link.role === 'edit') return { kind: 'unchecked', why: 'edit link' };

  const own = url.host === new URL(site.origin).host;
  const relativeTo = url.pathname + url.search + url.hash;
  const fault = (kind: Fault['kind'], suggestion: string): Fault => ({ kind, address: link.address, suggestion });
  const inherits = address.startsWith('//') ? fault('protocol-relative', own ? relativeTo : url.href) : undefined;
  if (!own) return { kind: 'external', url, ...(inherits && { fault: inherits }) };

  const insecure = url.protocol !== new URL(site.origin).protocol && scheme !== undefined ? fault('insecure', url.href.replace(/^http:/, 'https:')) : undefined;
  // What programs take away must keep its addresses: the Markdown of a page, and the data.
  const isTakenAway = link.element === 'markdown' || link.element === 'json';
  const absolute = scheme !== undefined && link.role !== 'record' && link.role !== 'refresh' && !isTakenAway ? fault('absolute-own', relativeTo) : undefined;
  const form = inherits ?? (link.role === 'record' ? insecure : absolute);
  if (!`${url.pathname}/`.startsWith(site.base)) {
    return wrong('no-page', `outside the site’s own folder ${site.base}`, site.base + url.pathname.slice(1) + url.hash);
  }
  return {
    kind: 'own',
    path: url.pathname.slice(site.base.length),
    ...(url.hash && { fragment: url.hash.slice(1).replace(/:~:.*$/, '') }),
    ...(form && { fault: form }),
  };
}

/** The full address of a link, or undefined if it has none. */
export function resolve(address: string, page: Pick<Page, 'path' | 'baseHref'>, site: Site): URL | undefined {
  const here = addressOf(site, page.path);
  const base = page.baseHref !== undefined && URL.canParse(page.baseHref, here) ? new URL(page.baseHref, here) : here;
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

/** Percent-decoding that leaves alone what is no UTF-8. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // The bytes are no UTF-8: the text names only itself.
    return text;
  }
}

function nearScheme(scheme: string): string | undefined {
  if (SCHEMES.has(scheme)) return undefined;
  const limit = scheme.length > 4 ? 2 : 1;
  return ['https', 'http', 'mailto', 'tel'].find((known) => leven(known, scheme, { maxDistance: 3 }) <= limit);
}

function malformed(address: string, scheme: string | undefined): { reason: string; suggestion?: string } | undefined {
  if (/\s/.test(address)) return { reason: 'a space inside', suggestion: address.replaceAll(/\s+/g, '%20') };
  if (address.includes('\\')) return { reason: 'a backslash', suggestion: address.replaceAll('\\', '/') };
  if (/%(?![\da-f]{2})/i.test(address)) return { reason: '% without two hexadecimal digits', suggestion: address.replaceAll(/%(?![\da-f]{2})/gi, '%25') };
  if (scheme !== undefined && !/^https?:\/\/[^/?#]/i.test(address)) {
    return { reason: `${scheme}: needs two slashes and a host`, suggestion: address.replace(/^([^:]+):\/*/, '$1://') };
  }
  const bare = /^(https?)(\/\/.*)$/i.exec(address);
  if (bare) return { reason: 'a colon is missing', suggestion: `${bare[1]}:${bare[2]}` };
  return scheme !== undefined && !URL.canParse(address) ? { reason: 'no valid host or port' } : undefined;
}

function mailFault(address: string): string | undefined {
  const [to = '', query = ''] = address.slice(7).split(/\?(.*)/s);
  if (/\s/.test(address)) return 'a space inside';
  if (/%(?![\da-f]{2})/i.test(address)) return '% without two hexadecimal digits';
  const people = to === '' ? [] : decode(to).split(',');
  // RFC 6068: the receivers may stand in the query alone, and a message may have none yet.
  if (people.length === 0 && query === '') return 'no receiver';
  const bad = people.find((person) => !MAIL.test(person.trim()));
  return bad === undefined ? undefined : `"${bad}"`;
}
