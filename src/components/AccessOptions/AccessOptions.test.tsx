import { parseDocument } from 'htmlparser2';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { accessOptions } from '@site/src/data/access-options';
import { allDatasets } from '@site/src/data/datasets';
import { isFound } from '@site/src/data/fact';
import { readScreens } from '@site/src/plugins/screens/records';
import AccessOptions from '.';

const html = renderToStaticMarkup(<AccessOptions dataset="mimiciv" />);

describe('AccessOptions', () => {
  it('is one ordered list whose items carry the numbers of the picture', () => {
    const [list] = parseDocument(html).children;
    expect(list).toMatchObject({ name: 'ol' });
    const items = list && 'children' in list ? list.children : [];
    const numbers = items.map((item) => {
      expect(item).toMatchObject({ name: 'li' });
      return 'attribs' in item ? item.attribs.value : undefined;
    });
    const picture = readScreens().find((screen) => screen.id === 'files-section');
    expect(numbers).toEqual(picture?.callouts.map((callout) => String(callout.number)));
  });

  it('has the anchors to which the picture links', () => {
    const picture = readScreens().find((screen) => screen.id === 'files-section');
    for (const callout of picture?.callouts ?? []) {
      expect(html).toContain(`id="${callout.to?.slice(1)}"`);
    }
    expect(html).toContain('href="#picture-files-section"');
  });

  it('says in words whether an option is in the cloud', () => {
    expect(html.match(/>Cloud</g)).toHaveLength(accessOptions.filter((option) => option.cloud).length);
    expect(html.match(/>Not cloud</g)).toHaveLength(accessOptions.filter((option) => !option.cloud).length);
  });

  it('shows all three states of the AWS option, in order', () => {
    const states = accessOptions.find((option) => option.id === 'aws')?.states?.map((state) => state.meaning) ?? [];
    expect(states).toHaveLength(3);
    const places = states.map((state) => html.indexOf(state));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
  });

  it('claims no option for a data set without a source', () => {
    const without = allDatasets.find((dataset) => !isFound(dataset.current.bucket));
    expect(without, 'every data set has a bucket now: choose another option for this test').toBeDefined();
    const options = renderToStaticMarkup(<AccessOptions dataset={without?.id ?? ''} />);
    const bucket = options.slice(options.indexOf('option-gcs'), options.indexOf('option-open-data'));
    expect(bucket).toContain('We found no public source that shows it');
    expect(bucket).not.toContain('Offered');
  });

  it('names other data sets that have an option, and none for which it is in doubt', () => {
    const bucket = html.slice(html.indexOf('option-gcs'), html.indexOf('option-open-data'));
    const inDoubt = allDatasets.filter(({ current }) => isFound(current.bucket) && current.bucket.doubt).map(({ title }) => title);
    expect(inDoubt, 'no bucket is in doubt now: choose another option for this test').not.toEqual([]);
    expect(bucket).toContain('A public source names it for MIMIC-CXR-JPG');
    for (const title of inDoubt) expect(bucket).not.toContain(title);
  });

  it.each(allDatasets.map((dataset) => dataset.id))('renders for %s', (id) => {
    expect(renderToStaticMarkup(<AccessOptions dataset={id} />)).toContain('option-wget');
  });

  it('stops with the known ids when the data set is unknown', () => {
    expect(() => renderToStaticMarkup(<AccessOptions dataset="mimic-iv" />)).toThrow(
      /no data set "mimic-iv".*Known ids: mimiciv, mimiciii.*Use: <AccessOptions dataset="mimiciv" \/>/,
    );
  });
});
