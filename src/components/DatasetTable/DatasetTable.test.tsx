import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { allDatasets } from '@site/src/data/datasets';
import { isFound } from '@site/src/data/fact';
import DatasetTable from '.';
import { SHOWN } from './shown';

/** Without the places where a name may be broken. */
const html = Object.fromEntries(SHOWN.map((show) => [show, renderToStaticMarkup(<DatasetTable show={show} />).replaceAll('<wbr/>', '')])) as Record<(typeof SHOWN)[number], string>;
const rows = (table: string): string[] => table.split('<tr role="row">').slice(2);
const row = (table: string, first: string): string => rows(table).find((candidate) => candidate.includes(`>${first}<`)) ?? '';

describe('DatasetTable', () => {
  it.each(SHOWN)('%s: lists every data set, and labels each cell for narrow screens', (show) => {
    for (const dataset of allDatasets) expect(html[show]).toContain(dataset.title);
    expect(html[show].match(/<td /g)).toHaveLength(html[show].match(/data-label="[^"]+"/g)!.length);
  });

  it('names: shows every name of the data once, and none where no source was found', () => {
    const mimiciv = row(html.names, 'MIMIC-IV 3.1');
    expect(mimiciv).toContain('>mimiciv-v3-1-NN</code>');
    expect(mimiciv).toContain('mimiciv_3_1_hosp');
    expect(mimiciv.match(/no source found/g)).toHaveLength(1);
    expect(html.names).not.toContain('mimiciv-3.1.physionet.org');
    const buckets = allDatasets.flatMap(({ current: { bucket } }) => (isFound(bucket) ? [bucket.value] : []));
    expect(buckets.map((bucket) => html.names.split(bucket).length - 1)).toEqual(buckets.map(() => 1));
  });

  it('names: shows what a reader must know of a name', () => {
    expect(row(html.names, 'MIMIC-IV 2.2')).toContain('is incomplete');
    expect(row(html.names, 'MIMIC-III 1.4')).toMatch(/<strong>In doubt:<\/strong> two users reported .* withdrawn/);
  });

  it('names: leaves out older versions without a name', () => {
    expect(html.names).not.toContain('>MIMIC-IV 2.0<');
  });

  it('offers: says “yes”, “likely” or that there is no source', () => {
    expect(html.offers).toContain('>yes<');
    expect(html.offers).toContain('>likely<');
    expect(html.offers).toContain('>no source found<');
    expect(rows(html.offers)).toHaveLength(allDatasets.length);
  });

  it('offers: sends the reader to what speaks against a fact, and says if a name was not found', () => {
    const mimiciii = rows(html.offers).find((candidate) => candidate.includes('/content/mimiciii/'));
    expect(mimiciii).toContain('in doubt, see <a href="/reference/names#names">Names</a>');
    expect(rows(html.offers).find((candidate) => candidate.includes('/content/mimic-cxr-jpg/'))).toContain('yes; no source for its name');
    // A remark alone is no doubt.
    expect(rows(html.offers).find((candidate) => candidate.includes('/content/mimiciii-demo/'))).not.toContain('Names');
  });

  it('citations: links the DOI of each version', () => {
    expect(row(html.citations, 'MIMIC-IV 3.1')).toContain('href="https://doi.org/10.13026/kpb9-mt58"');
    expect(row(html.citations, 'MIMIC-IV 2.0')).toContain('10.13026/7vcr-e114');
  });

  it('stops with the known words when `show` is unknown', () => {
    // @ts-expect-error: a page may write anything
    expect(() => renderToStaticMarkup(<DatasetTable show="buckets" />)).toThrow(/show="buckets" is not known. Known: names, offers, citations/);
  });
});
