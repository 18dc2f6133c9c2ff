/** What a built page must not hold, so that nothing runs that we did not write and no other site is asked. */
import { createHash } from 'node:crypto';
import { Parser } from 'htmlparser2';
import { policies } from '../../scripts/hosts/built';

/** Attributes whose address the browser loads by itself, on these elements; `link` is judged by its `rel`. */
const LOADS: Readonly<Record<string, readonly string[]>> = {
  audio: ['src'], embed: ['src'], iframe: ['src'], image: ['href', 'xlink:href'], img: ['src', 'srcset'], input: ['src'], object: ['data'],
  script: ['src'], source: ['src', 'srcset'], track: ['src'], use: ['href', 'xlink:href'], video: ['src', 'poster'],
};
const LOADING_LINKS = /\b(?:dns-prefetch|icon|manifest|modulepreload|preconnect|prefetch|preload|stylesheet)\b/;

const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * @param html a built page
 * @returns one sentence a fault; empty if all is well
 */
export function pageFaults(html: string): string[] {
  const faults: string[] = [];
  const stated = policies(html);
  if (stated.length !== 1) faults.push(`it has ${stated.length} policies instead of one`);
  const directives = new Map((stated[0] ?? '').split(/;\s*/).map((directive) => [directive.split(' ')[0] ?? '', directive]));
  if (directives.get('default-src') !== "default-src 'none'") faults.push("its policy does not begin with default-src 'none'");
  const scripts = directives.get('script-src') ?? '';
  if (/'unsafe-inline'|'unsafe-eval'|\*|https?:|data:/.test(scripts)) faults.push(`its policy lets foreign scripts run: ${scripts}`);

  let open: { tag: string; data: boolean; from: number } | undefined;
  const inline: string[] = [];
  let loadedBeforePolicy = false;
  let seenPolicy = false;
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (attributes['http-equiv']?.toLowerCase() === 'content-security-policy') seenPolicy = true;
      if (!seenPolicy && (tag === 'script' || tag === 'link' || tag === 'style')) loadedBeforePolicy = true;
      for (const [name, value] of Object.entries(attributes)) {
        if (name.startsWith('on')) faults.push(`<${tag} ${name}> is a script in an attribute`);
        // Browsers overlook white space in it, and a refresh holds it further in.
        if (/^(?:[\d;]*url=)?(?:javascript|vbscript):/i.test(value.replaceAll(/\s/g, ''))) faults.push(`<${tag} ${name}="${value.slice(0, 40)}"> is a script as an address`);
        if (name === 'srcdoc') faults.push(`<${tag} srcdoc> is a page inside the page`);
      }
      const loaded = tag === 'link' ? (LOADING_LINKS.test(attributes.rel ?? '') ? ['href', 'imagesrcset'] : []) : (LOADS[tag] ?? []);
      for (const name of loaded) {
        const value = attributes[name];
        const addresses = value === undefined ? [] : name.endsWith('srcset') ? value.split(',') : [value];
        for (const address of addresses.map((each) => each.trim())) {
          if (/^(?:[a-z][\w+.-]*:|[/\\]{2})/i.test(address) && !address.startsWith('data:image/')) faults.push(`<${tag} ${name}> loads ${address.slice(0, 80)}, which is not below this site`);
        }
      }
      if ((tag === 'script' && attributes.src === undefined) || tag === 'style') open = { tag, data: /json/.test(attributes.type ?? ''), from: parser.endIndex + 1 };
    },
    onclosetag(tag) {
      if (tag !== open?.tag) return;
      const text = html.slice(open.from, parser.startIndex);
      if (tag === 'script' && !open.data) inline.push(text);
      const allowed = tag === 'script' ? scripts : (directives.get('style-src') ?? '');
      if (!open.data && !allowed.includes(hash(text))) faults.push(`an inline <${tag}> is not in the policy: ${text.slice(0, 40)}…`);
      if (tag === 'style' && /url\(\s*["']?(?:https?:|\/\/)|@import/.test(text)) faults.push('a <style> loads from another site');
      open = undefined;
    },
  });
  parser.end(html);
  if (loadedBeforePolicy) faults.push('something stands before its policy, which does not hold for it');
  if (inline.length > 1) faults.push(`it has ${inline.length} inline scripts instead of one`);
  return faults;
}
