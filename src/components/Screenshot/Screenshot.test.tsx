import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { screens, type Screen } from '@site/src/data/screens';
import Screenshot from '.';

const html = renderToStaticMarkup(<Screenshot id="files-section" />);
const original = [...screens];

/** Plays a maintainer who leaves something out of the list. */
function withFault(fault: Partial<Screen>): void {
  const list = screens as Screen[];
  list[0] = { ...original[0]!, ...fault };
}

afterEach(() => {
  (screens as Screen[]).splice(0, screens.length, ...original);
  vi.restoreAllMocks();
});

describe('Screenshot', () => {
  it('reserves the size of each drawing and loads it late', () => {
    expect(html).toMatch(/<img src="\/base\/img\/cloud\/mimic_files\.png" alt="[^"]+" width="720" height="505" loading="lazy"/);
    expect(html).toMatch(/<source media="\(max-width: 640px\)" srcSet="\/base\/img\/cloud\/mimic_files-narrow\.png" width="340"/i);
  });

  it('opens in full size by a link with a name', () => {
    expect(html).toMatch(/<a href="\/base\/img\/cloud\/mimic_files\.png"[^>]*aria-label="[^"]+full size\."/);
  });

  it('says that it is a drawing, and of what date', () => {
    expect(html).toContain('This is a drawing with the labels as they were on 2024-10-24, not a capture.');
  });

  it('links each number to its explanation and describes the picture in words', () => {
    expect(html.match(/<li value="\d"><a href="#option-[a-z-]+">/g)).toHaveLength(6);
    expect(html).toContain('<summary>Describe this picture</summary>');
  });

  it('stops with the known ids when the id is unknown', () => {
    expect(() => renderToStaticMarkup(<Screenshot id="files" />)).toThrow(
      /no picture with the id "files"\. Known ids: files-section, bigquery-granted.*src\/data\/screens\.ts/,
    );
  });

  it.each([
    ['alt', 'alt text'],
    ['caption', 'caption'],
  ] as const)('stops when a picture has no %s', (field, name) => {
    withFault({ [field]: ' ' });
    expect(() => renderToStaticMarkup(<Screenshot id="files-section" />)).toThrow(`"files-section" has no ${name}`);
  });
});
