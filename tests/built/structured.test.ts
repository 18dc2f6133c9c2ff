/** The structured data of every page is what schema.org and search engines ask for. */
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { Parser } from 'htmlparser2';
import { expect, it } from 'vitest';
import { htmlFiles } from '../../scripts/hosts/built';
import { redirects } from '../../src/data/redirects';

const text = { type: 'string', minLength: 1 };
const address = { type: 'string', pattern: '^https://' };
const day = { type: 'string', pattern: '^\\d{4}(-\\d\\d(-\\d\\d)?)?$' };
/** Per kind; what Google requires and recommends of it, as far as this site has it. */
const KINDS = {
  TechArticle: { required: ['headline', 'description', 'inLanguage', 'license'], properties: { headline: { ...text, maxLength: 110 }, description: text, inLanguage: { const: 'en' }, license: address, dateModified: day } },
  BreadcrumbList: {
    required: ['itemListElement'],
    properties: { itemListElement: { type: 'array', minItems: 1, items: { required: ['@type', 'position', 'name', 'item'], properties: { '@type': { const: 'ListItem' }, position: { type: 'integer' }, name: text, item: address } } } },
  },
  Dataset: {
    required: ['name', 'description', 'url', 'conditionsOfAccess'],
    properties: { name: text, description: { type: 'string', minLength: 50, maxLength: 5000 }, url: address, version: text, identifier: address, datePublished: day, isAccessibleForFree: { type: 'boolean' }, conditionsOfAccess: text },
  },
} as const;

const ajv = new Ajv2020({ allErrors: true, strict: false });
const validators = Object.fromEntries(
  Object.entries(KINDS).map(([kind, schema]) => {
    const named = { type: 'object', ...schema, required: ['@type', ...schema.required], properties: { ...schema.properties, '@type': { const: kind }, '@context': { const: 'https://schema.org' } }, additionalProperties: false };
    return [kind, ajv.compile(named)];
  }),
);

/** All objects of a page's structured data, those of a graph one by one. */
function structured(html: string): Record<string, unknown>[] {
  const found: Record<string, unknown>[] = [];
  let script = '';
  let isData = false;
  const parser = new Parser({
    onopentag: (tag, { type }) => void (isData = tag === 'script' && type === 'application/ld+json'),
    ontext: (part) => void (isData && (script += part)),
    onclosetag: () => {
      if (isData) {
        const data = JSON.parse(script) as Record<string, unknown> & { '@graph'?: Record<string, unknown>[] };
        found.push(...(data['@graph'] ?? [data]));
      }
      script = '';
      isData = false;
    },
  });
  parser.end(html);
  return found;
}

function faults(data: Record<string, unknown>): string[] {
  const validate = validators[String(data['@type'])];
  if (!validate) return [`unknown kind ${String(data['@type'])}`];
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${String(data['@type'])}${instancePath} ${message}`);
}

const leads = new Set([...redirects.map(({ from }) => `${from.slice(1)}/index.html`), '404.html']);
const pages = htmlFiles('build').filter((file) => !leads.has(file)).map((file) => ({ file, data: structured(readFileSync(`build/${file}`, 'utf8')) }));

const lacks = (kind: string): string[] => pages.filter(({ data }) => !data.some((one) => one['@type'] === kind)).map(({ file }) => file);

it('is right on every page', () => {
  expect(pages.flatMap(({ file, data }) => data.flatMap(faults).map((fault) => `${file}: ${fault}`))).toEqual([]);
});

it('says that each page is an article, and where it stands', () => {
  expect(lacks('TechArticle')).toEqual([]);
  expect(lacks('BreadcrumbList')).toEqual([]);
});

it('describes the data sets once', () => {
  const sets = pages.flatMap(({ data }) => data.filter((one) => one['@type'] === 'Dataset'));
  expect(sets.length).toBeGreaterThan(5);
  expect(new Set(sets.map(({ name }) => name)).size).toBe(sets.length);
});

it.each([
  ['no conditions', { '@type': 'Dataset', name: 'X', description: 'x'.repeat(60), url: 'https://x.example' }],
  ['a short description', { '@type': 'Dataset', name: 'X', description: 'x', url: 'https://x.example', conditionsOfAccess: 'none' }],
  ['a kind that nobody knows', { '@type': 'Datasett' }],
  ['an article without a headline', { '@type': 'TechArticle', description: 'x', inLanguage: 'en', license: 'https://x.example' }],
])('finds %s', (_name, data) => {
  expect(faults(data)).not.toEqual([]);
});
