/** A screen as an HTML page of our own neutral style, from which the picture is taken. */
import type { Scheme, Shape } from '../../src/data/screens';
import { escapeMarkup } from '../../src/plugins/markup';
import type { Block, Source } from './source';
import { stylesheet } from './style';
import type { Words } from './words';

function inline({ text, links }: Words): string {
  return links.reduce((result, link) => result.replace(escapeMarkup(link), `<u>${escapeMarkup(link)}</u>`), escapeMarkup(text));
}

const TICK = '<svg viewBox="0 0 20 20"><path d="M3 10l5 5 9-11"/></svg>';
const CROSS = '<svg viewBox="0 0 20 20"><path d="M4 4l12 12M16 4L4 16"/></svg>';
const STAR = '<svg viewBox="0 0 20 20" class="solid"><path d="M10 1l2.8 6 6.2.7-4.6 4.3 1.3 6.4L10 15.2l-5.7 3.2 1.3-6.4L1 7.700 7.200 7z"/></svg>';

function blocks(list: readonly Block[]): string {
  return list.map(block).join('');
}

function block(part: Block): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level}>${inline(part.words)}</h${part.level}>`;
    case 'text':
      return `<p>${part.words.map(inline).join(' ')}</p>`;
    case 'notice':
      return `<div class="notice ${part.tone}">${part.tone === 'success' ? TICK : CROSS}<div>${blocks(part.body)}</div></div>`;
    case 'badges':
      return `<p>${part.items.map((item) => `<span class="badge">${inline(item)}</span>`).join(' ')}</p>`;
    case 'menu':
      return `<nav>${part.items.map((item) => `<span${item === part.current ? ' class="current"' : ''}>${inline(item)}</span>`).join('')}</nav>`;
    case 'list': {
      const tag = part.ordered ? 'ol' : 'ul';
      return `<${tag}>${part.items.map((item) => `<li>${blocks(item)}</li>`).join('')}</${tag}>`;
    }
    case 'command':
      return `<code>${inline(part.words)}</code>`;
    case 'field':
      return `<div class="field">${part.name ? `<b>${inline(part.name)}</b>` : ''}<div class="${part.control}">${part.value ? inline(part.value) : ''}</div></div>`;
    case 'button':
      return `<span class="button${part.plain ? ' plain' : ''}">${inline(part.words)}</span>`;
    case 'row':
      return `<div class="row">${blocks(part.items)}</div>`;
    case 'tree':
      return part.projects
        .map(
          ({ name, starred, inside }) =>
            `<div class="project${inside.length > 0 ? ' open' : ''}">${inline(name)}${starred ? STAR : ''}</div>` +
            inside.map((dataset) => `<div class="dataset">${inline(dataset)}</div>`).join(''),
        )
        .join('');
    case 'table':
      return `<div class="table">${part.head ? `<b>${inline(part.head)}</b>` : ''}${part.rows.map((cell) => `<div>${inline(cell)}</div>`).join('')}</div>`;
    case 'omitted':
      return `<div class="omitted">${'<i></i>'.repeat(part.lines)}</div>`;
    case 'beside':
      return `<div class="beside"><div class="side">${blocks(part.side)}</div><div class="main">${blocks(part.main)}</div></div>`;
    case 'numbered':
      return `<div class="numbered"><span class="number">${part.callout.number}</span><div>${blocks(part.body)}</div></div>`;
  }
}

/** The whole page of a drawing. */
export function page({ body }: Source, shape: Shape, scheme: Scheme): string {
  return `<!doctype html><meta charset="utf-8"><style>${stylesheet(shape, scheme)}</style><body>${blocks(body)}`;
}
