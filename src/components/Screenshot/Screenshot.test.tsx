import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Screen } from '@site/src/data/screens';
import { readScreens } from '@site/src/plugins/screens/records';
import Screenshot from '.';

const record = readScreens().find(({ id }) => id === 'files-section')!;
const html = renderToStaticMarkup(<Screenshot screen={record} />);
const [width, height] = record.size.wide;

describe('Screenshot', () => {
  it('reserves the size of each drawing, loads it late, and offers it for fine screens', () => {
    expect(html).toContain(
      `<img src="/base/img/cloud/mimic_files.webp" srcSet="/base/img/cloud/mimic_files.webp 1x, /base/img/cloud/mimic_files-2x.webp 2x" ` +
        `alt="${record.alt}" width="${width}" height="${height}" loading="lazy"`,
    );
    expect(html).toContain(`srcSet="/base/img/cloud/mimic_files-narrow.webp 1x, /base/img/cloud/mimic_files-narrow-2x.webp 2x" width="328"`);
  });

  it('has a drawing for each scheme, and leads to no bare file, from which no way goes back', () => {
    const drawings = [...html.matchAll(/<img src="([^"]+)"/g)].map((match) => match[1]);
    expect(drawings).toEqual(['/base/img/cloud/mimic_files.webp', '/base/img/cloud/mimic_files-dark.webp']);
    expect(html).not.toMatch(/href="[^"]*\/img\//);
  });

  it('says that it is a drawing, and of what date; what that means, only as the first of a page', () => {
    expect(html).toContain('Drawn with labels of 2024-10-24.');
    expect(html).not.toContain('not captures');
    expect(renderToStaticMarkup(<Screenshot screen={record} first />)).toContain('drawings here, with labels from public sources. They are not captures.');
  });

  it('says which labels are not confirmed, and that a source bears no date', () => {
    const labels = { values: ['Select a project'], oldest: '2022-11-07', newest: '2024-10-24', undated: true, likely: ['Select a project'] };
    const other = renderToStaticMarkup(<Screenshot screen={{ ...record, labels }} />);
    expect(other).toContain('Drawn with labels of 2022-11-07 to 2024-10-24, some without a date. Likely, but not confirmed: “Select a project”.');
    expect(renderToStaticMarkup(<Screenshot screen={{ ...record, labels: { values: [], undated: true, likely: [] } }} />)).toContain('Drawn with labels without a date.');
  });

  it('links each number to its explanation', () => {
    expect(html.match(/<li value="\d"><a href="#option-[a-z-]+">/g)).toHaveLength(6);
  });

  it('describes the picture in words, as its long description', () => {
    expect(html).toContain('<summary>Describe this picture</summary>');
    const details = /aria-details="([^"]+)"/.exec(html)?.[1];
    expect(html).toContain(`<details class="describe" id="${details}">`);
    expect(html).toContain('<li>Number 1. Download the ZIP file (link) (SIZE)</li>');
  });

  it('says how to use it when it has no record', () => {
    const nothing = { screen: undefined } as unknown as { screen: Screen };
    expect(() => renderToStaticMarkup(<Screenshot {...nothing} />)).toThrow('<Screenshot id="files-section" />');
  });
});
