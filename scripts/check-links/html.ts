/** Reads one HTML (or XML) document in one pass: links with their offsets, ids, and what leads to its source. */
import { Parser } from 'htmlparser2';
import { parseSrcset } from 'srcset';
import { cssAddresses } from './css';
import { jsonAddresses } from './json';
import type { Link, Role } from './model';

export interface Scan {
  links: Omit<Link, 'file'>[];
  ids: Set<string>;
  repeatedIds: Set<string>;
  canonical?: string;
  /** The `<base href>` of the document. */
  baseHref?: string;
  /** Address of the page's source in the repository's web editor. */
  editAddress?: string;
  /** The document runs a script, which may change it. */
  scripted: boolean;
}

/** Text that must be read as a whole, with where its pieces stand in the document. */
interface TextRun {
  kind: 'style' | 'ld+json' | 'loc' | 'code' | 'other';
  depth: number;
  value: string;
  chunks: { at: number; offset: number }[];
}

const LINK_ATTRIBUTES = new Set([
  'href', 'xlink:href', 'src', 'srcset', 'imagesrcset', 'poster', 'data', 'action', 'formaction', 'cite', 'content', 'style',
]);
const FOLLOWED = new Set(['a', 'area', 'form', 'button', 'input', 'iframe', 'blockquote', 'q', 'del', 'ins']);
const FRAME = new Set(['nav', 'aside', 'footer']);
const CODE = new Set(['code', 'pre', 'samp', 'kbd']);
const RECORD_PROPERTY = /(?:^|:)(?:url|secure_url|image|audio|video|player)(?::src)?$/;
/** An address shown in a code sample. */
export const CODE_ADDRESS = /\b[a-z][a-z0-9+.-]*:\/\/[^\s"'<>`()[\]{}|\\]*[^\s"'<>`()[\]{}|\\.,;:!?…]/gi;
/** What is left in the text of a Markdown reference without a definition: `[text][name]`, `[text][]`, `[^name]`. */
export const REFERENCE = /(?<=\])\[[^[\]\n]*\]|\[\^[^[\]\s]+\]/g;
const EDIT_ADDRESS = /^https:\/\/[^/]+\/[^/]+\/[^/]+\/edit\/[^/]+\//;

/**
 * @param text the document
 * @param clean true for `.svg` and `.xml`, where names keep their letter case and nothing closes by itself
 * @returns links in the order of the document; nothing from comments, `<template>` or the text of scripts
 */
export function scanHtml(text: string, clean = false): Scan {
  const scan: Scan = { links: [], ids: new Set(), repeatedIds: new Set(), scripted: false };
  let offsets: Record<string, number> = {};
  let depth = 0;
  /** The depth at which the parser went into one of these; 0 when it is outside. */
  const inside = { template: 0, frame: 0 };
  let run: TextRun | undefined;

  const add = (address: string, offset: number, element: string, role: Role): void => {
    scan.links.push({ address, offset, element, role, frame: inside.frame > 0 });
  };

  const parser = new Parser(
    {
      onattribute(name) {
        if (LINK_ATTRIBUTES.has(name)) offsets[name] ??= valueOffset(text, parser.startIndex + name.length);
      },
      onopentag(name, attributes) {
        depth += 1;
        if (name === 'template') inside.template ||= depth;
        if (FRAME.has(name) || attributes.class?.includes('table-of-contents')) inside.frame ||= depth;
        if (inside.template === 0) readTag(name, attributes);
        offsets = {};
        const kind = textKind(name, attributes);
        if (kind) run ??= { kind, depth, value: '', chunks: [] };
      },
      ontext(chunk) {
        if (run) {
          run.chunks.push({ at: run.value.length, offset: parser.startIndex });
          run.value += chunk;
        } else if (inside.template === 0 && chunk.includes('[')) {
          findReferences(chunk, parser.startIndex);
        }
      },
      onclosetag() {
        if (run?.depth === depth) {
          if (inside.template === 0) readText(run);
          run = undefined;
        }
        for (const name of ['template', 'frame'] as const) {
          if (inside[name] === depth) inside[name] = 0;
        }
        depth -= 1;
      },
    },
    { decodeEntities: true, xmlMode: clean, recognizeSelfClosing: true },
  );

  /** Reads a text as a whole: a style, structured data, a code sample. */
  function readText(whole: TextRun): void {
    const { kind, value } = whole;
    if (kind === 'style') for (const found of cssAddresses(value)) add(found.address, offsetIn(whole, found.offset), 'css', 'resource');
    if (kind === 'ld+json') for (const found of jsonAddresses(value)) add(found.address, offsetIn(whole, found.offset), 'json', 'record');
    if (kind === 'loc') add(value.trim(), offsetIn(whole, value.search(/\S|$/)), 'loc', 'record');
    if (kind === 'code' && value.includes('://')) {
      for (const { 0: address, index } of value.matchAll(CODE_ADDRESS)) {
        add(address, offsetIn(whole, index), 'text', 'code');
      }
    }
  }

  function findReferences(chunk: string, start: number): void {
    for (const { 0: name, index } of chunk.matchAll(REFERENCE)) add(name, start + index, 'text', 'reference');
  }

  function offsetOf(attribute: string): number {
    return offsets[attribute] ?? parser.startIndex;
  }

  function readTag(name: string, attributes: Record<string, string>): void {
    const { id } = attributes;
    if (id !== undefined) (scan.ids.has(id) ? scan.repeatedIds : scan.ids).add(id);
    if (name === 'a' && attributes.name && attributes.name !== id) scan.ids.add(attributes.name);
    if (name === 'meta') {
      if (attributes['http-equiv']?.toLowerCase() === 'refresh') {
        const target = /url\s*=\s*(['"]?)(.*?)\1\s*$/i.exec(attributes.content ?? '');
        if (target?.[2]) add(target[2], offsetOf('content'), 'meta', 'refresh');
      } else if (RECORD_PROPERTY.test(attributes.property ?? attributes.name ?? '') && attributes.content) {
        add(attributes.content, offsetOf('content'), 'meta', 'record');
      }
      return;
    }
    if (name === 'script' && textKind(name, attributes) === 'other') scan.scripted = true;
    if (name === 'base') {
      scan.baseHref ??= attributes.href;
      return;
    }
    if (attributes.style?.includes('url(')) {
      for (const found of cssAddresses(attributes.style)) add(found.address, offsetOf('style') + found.offset, 'css', 'resource');
    }
    for (const attribute of ['srcset', 'imagesrcset']) {
      const value = attributes[attribute];
      if (value !== undefined) addSrcset(value, offsetOf(attribute), name);
    }
    for (const attribute of ['href', 'xlink:href', 'src', 'poster', 'data', 'action', 'formaction', 'cite']) {
      const value = attributes[attribute];
      if (value === undefined || (attribute === 'data' && name !== 'object')) continue;
      const role = roleOf(name, attributes, value);
      if (role) add(value, offsetOf(attribute), name, role);
      if (name === 'link' && attributes.rel === 'canonical') scan.canonical = value;
      if (role === 'edit') scan.editAddress = value;
    }
  }

  function addSrcset(value: string, offset: number, element: string): void {
    let from = 0;
    for (const { url } of parseSrcset(value)) {
      const index = value.indexOf(url, from);
      add(url, offset + Math.max(index, 0), element, 'resource');
      from = index + url.length;
    }
  }

  parser.end(text);
  return scan;
}

function roleOf(name: string, attributes: Record<string, string>, value: string): Role | undefined {
  const { rel = '', class: className = '' } = attributes;
  if (name === 'link') {
    // A hint to open a connection names a host, not a document.
    if (/\b(?:preconnect|dns-prefetch)\b/.test(rel)) return undefined;
    return /\b(?:canonical|alternate|next|prev)\b/.test(rel) ? 'record' : 'resource';
  }
  if (name === 'a' && className.includes('hash-link')) return 'generated';
  if (name === 'a' && className.includes('theme-edit-this-page') && EDIT_ADDRESS.test(value)) return 'edit';
  if (name === 'xhtml:link') return 'record';
  return FOLLOWED.has(name) ? 'link' : 'resource';
}

/** Offset of an attribute's value, given the end of its name. */
function valueOffset(text: string, end: number): number {
  const assignment = /^\s*=\s*["']?/.exec(text.slice(end, end + 40));
  return assignment ? end + assignment[0].length : end;
}

function textKind(name: string, attributes: Record<string, string>): TextRun['kind'] | undefined {
  if (name === 'style') return 'style';
  if (name === 'script') return attributes.type?.toLowerCase() === 'application/ld+json' ? 'ld+json' : 'other';
  if (name === 'loc' || name === 'image:loc') return 'loc';
  if (name === 'textarea' || name === 'title') return 'other';
  return CODE.has(name) ? 'code' : undefined;
}

/** Offset in the document of the character at an index of the text. */
function offsetIn({ chunks }: TextRun, index: number): number {
  const chunk = chunks.findLast(({ at }) => at <= index);
  return chunk ? chunk.offset + index - chunk.at : 0;
}
