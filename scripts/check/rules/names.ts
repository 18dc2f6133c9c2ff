/** Holds names, versions, DOIs, prices and dates on pages to `src/data`. */
import { toString } from 'mdast-util-to-string';
import { MONTHS } from '../../../src/data/fact';
import { exactly } from '../../../src/data/values';
import { faultAt, matches, type Fault, type Page, type Span } from '../page';
import { didYouMean, nearestOrAll } from '../suggest';
import { vocabulary } from '../vocabulary';

const DATASETS = 'names are in src/data/datasets.ts';

/** Where prices and dates are meant as such: not in code. */
const WORDS = ['text', 'beside'] as const;

/** Pages that explain names which do not work, and so must show them. */
const EXPLAINS_NAMES = /^docs\/(?:help|reference)\//;

/** BigQuery data sets: `mimiciv_v3_1_hosp` does not exist, and Google answers it like missing access. */
function bigqueryNames(page: Page): Fault[] {
  return matches(page, /\b(?:mimic[a-z0-9]*|eicu)(?:_[a-z0-9]+)+\b/g)
    .filter(({ match }) => !vocabulary.bigquery.includes(match[0]))
    .flatMap(({ match, offset }) => {
      const retired = vocabulary.retired.find((name) => name.value === match[0]);
      if (retired && EXPLAINS_NAMES.test(page.file)) return [];
      return retired === undefined || retired.kind === 'misspelt'
        ? [faultAt(page, offset, 'names', `data set name ${match[0]} is not known`, `${didYouMean(match[0], vocabulary.bigquery)}${DATASETS}`)]
        : [faultAt(page, offset, 'names', `data set name ${match[0]} is ${retired.kind}`, `write ${retired.instead}; only pages below docs/help/ and docs/reference/ show names that do not work`)];
    });
}

function buckets(page: Page): Fault[] {
  return matches(page, /\b[a-z0-9][a-z0-9-]*-\d+(?:\.\d+)+\.physionet\.org\b/g)
    .filter(({ match }) => !vocabulary.buckets.includes(match[0]))
    .map(({ match, offset }) =>
      faultAt(page, offset, 'names', `no source backs the bucket ${match[0]}`,
        `${didYouMean(match[0], vocabulary.buckets)}write BUCKET and tell readers to take the name from their e-mail, or add the bucket with its source to src/data/datasets.ts`),
    );
}

function accessPoints(page: Page): Fault[] {
  return matches(page, /accesspoint\/([a-z0-9-]+)/gi).flatMap(({ match, offset }) => {
    const name = match[1] ?? '';
    if (vocabulary.accessPoints.includes(name)) return [];
    const numbered = name.replace(/-\d{2,3}$/, '-NN');
    const remedy = vocabulary.accessPoints.includes(numbered)
      ? `write ${numbered}: the number differs between people, and each copies the command from their own page`
      : `${didYouMean(name, vocabulary.accessPoints)}access points follow from the versions with "aws" in src/data/datasets.ts`;
    return [faultAt(page, offset, 'names', `no source backs the access point ${name}`, remedy)];
  });
}

function dois(page: Page): Fault[] {
  return matches(page, /\b10\.\d{4,9}\/[A-Za-z0-9.-]*[A-Za-z0-9]/g)
    .filter(({ match }) => !vocabulary.dois.includes(match[0]))
    .map(({ match, offset }) =>
      faultAt(page, offset, 'names', `DOI ${match[0]} is not known`, `${didYouMean(match[0], vocabulary.dois)}DOIs are in src/data/datasets.ts`),
    );
}

/**
 * “MIMIC-IV 3.2” where no version 3.2 is known. And a note where a page speaks of an older version and never of the
 * current one: it may have been forgotten when the new one came out.
 */
function versions(page: Page): Fault[] {
  return vocabulary.versions.flatMap(({ title, current, all }) => {
    const named = matches(page, new RegExp(`(?<![\\w-])${title} v?(\\d+(?:\\.\\d+)+)`, 'g'), [...WORDS, 'code']);
    const unknown = named
      .filter(({ match }) => !all.includes(match[1] ?? ''))
      .map(({ match, offset }) =>
        faultAt(page, offset, 'names', `${title} has no version ${match[1]} in our data`, `known are ${all.join(', ')}; a new version is added in src/data/datasets.ts`),
      );
    const older = named.find(({ match }) => all.includes(match[1] ?? '') && match[1] !== current);
    if (!older || named.some(({ match }) => match[1] === current)) return unknown;
    const fault = faultAt(page, older.offset, 'names', `the page speaks of ${title} ${older.match[1]}, and never of the current version ${current}`, `say that it is about an older version by naming ${current} too, or bring it up to date`);
    return [...unknown, { ...fault, warning: true }];
  });
}

/**
 * Code for an older version where a newer one is known, unless the words about it name both.
 * A bare name in a sentence is only spoken of; what has a `/` or a space is meant to be used.
 */
function outdated(page: Page): Fault[] {
  return vocabulary.outdated.flatMap(({ name, title, version, newest }) => {
    const named = new RegExp(`(?<![\\w-]|\\w/)${exactly(name)}(?![\\w-]|\\.\\d)`, 'g');
    return matches(page, named, ['code', 'code block']).flatMap(({ offset, span }) => {
      if (span.kind === 'code' && !/[/\s]/.test(span.value)) return [];
      if ([version, newest.version].every((number) => wordsAbout(page, span).includes(number))) return [];
      return [faultAt(page, offset, 'names', `${name} is of ${title} ${version}, and ${newest.version} is newer`,
        `write ${nearestOrAll(name, newest.names)}; if the older version is meant, name both in the ${span.kind === 'code' ? 'words of this line' : 'line before the block'}`)];
    });
  });
}

/** What a page says of a piece of code: the words of its line, or the last line before its block. */
function wordsAbout(page: Page, { kind, start }: Span): string {
  const before = page.text.slice(0, start);
  if (kind === 'code block') return before.trimEnd().split('\n').at(-1) ?? '';
  return `${before.split('\n').at(-1)}${page.text.slice(start).split('\n')[0]}`.replaceAll(/`[^`]*`/g, '');
}

function prices(page: Page): Fault[] {
  return matches(page, /\$\d[\d,]*(?:\.\d+)?|\b\d+ [GT]iB\b(?= (?:each|a|per) month)/g, WORDS)
    .filter(({ match }) => !vocabulary.prices.includes(match[0]))
    .map(({ match, offset }) =>
      faultAt(page, offset, 'prices', `the amount ${match[0]} is not in our data`, `known are ${vocabulary.prices.join(', ')}; prices are in src/data/costs.ts`),
    );
}

/** From the heading "Sources" to the next heading of its level. */
function sourcesPart(page: Page): { start: number; end: number } | undefined {
  const headings = page.tree.children.filter((node) => node.type === 'heading' && node.depth <= 2);
  const index = headings.findIndex((heading) => toString(heading).trim() === 'Sources');
  if (index < 0) return undefined;
  return { start: headings[index]?.position?.start.offset ?? 0, end: headings[index + 1]?.position?.start.offset ?? page.text.length };
}

/**
 * A date on a page says when something was true; so a fact must bear it.
 * Under "Sources" a date says when a thread was written, and stands beside the link that proves it.
 */
function dates(page: Page): Fault[] {
  const month = MONTHS.join('|');
  const sources = sourcesPart(page);
  return matches(page, new RegExp(`\\b(\\d{4}-\\d\\d-\\d\\d)\\b|\\b(?:(\\d{1,2}) )?(${month}) (\\d{4})\\b`, 'g'), WORDS).flatMap(({ match, offset }) => {
    if (sources && offset >= sources.start && offset < sources.end) return [];
    const [written, iso, day, name, year] = match;
    const date = iso ?? `${year}-${String(MONTHS.indexOf(name ?? '') + 1).padStart(2, '0')}${day ? `-${day.padStart(2, '0')}` : ''}`;
    return vocabulary.dates.some((known) => known.startsWith(date))
      ? []
      : [faultAt(page, offset, 'dates', `no fact bears the date ${written}`, 'give the fact that it belongs to this date as "asOf" in src/data, or correct the date')];
  });
}

/** Names of data sets, buckets and access points, prices and dates that no source backs. */
export function names(page: Page): Fault[] {
  return [bigqueryNames, buckets, accessPoints, dois, versions, outdated, prices, dates].flatMap((rule) => rule(page));
}
