/**
 * The pictures of other sites' screens. All are drawings, never captures: `scripts/screens/sources/` holds one
 * source a screen, and `npm run screens` makes of it the picture files in `static/img/cloud/` and one record in
 * `src/data/screens/`. Records are written by that command alone. A page carries the records of its own pictures.
 */

/** A number drawn in the picture. */
export interface Callout {
  number: number;
  text: string;
  /** Where on the page the number is explained, for example `#option-zip`. */
  to?: string;
}

/** One line of a picture's description. */
export interface Line {
  text: string;
  /** What stands inside it. */
  within?: readonly Line[];
}

/** Where the labels of a picture come from. */
export interface Provenance {
  /** The labels as `labels.ts` has them, so that a label's pages can be found. */
  values: readonly string[];
  /** Dates on which their sources were true; undefined if no source bears a date. */
  oldest?: string;
  newest?: string;
  /** True if a source bears no date. */
  undated: boolean;
  /** Labels that are plausible but not confirmed. */
  likely: readonly string[];
}

/** Width and height on the page, in CSS pixels. */
export type Size = readonly [width: number, height: number];

export interface Screen {
  id: string;
  /** What the names of its files begin with. */
  file: string;
  alt: string;
  caption: string;
  callouts: readonly Callout[];
  /** The same content as text, from top to bottom. */
  description: readonly Line[];
  labels: Provenance;
  size: { wide: Size; narrow: Size };
  /** Fingerprint of what was drawn, by which `npm run screens -- --check` finds a picture older than its source. */
  drawn: string;
}

export const shapes = ['wide', 'narrow'] as const;
export const schemes = ['light', 'dark'] as const;
/** Pixels of a file for one CSS pixel. */
export const scales = [1, 2] as const;
export type Shape = (typeof shapes)[number];
export type Scheme = (typeof schemes)[number];
export type Scale = (typeof scales)[number];

/** Where wide drawings would shrink so far that their smallest text is under 12 pixels, beside a table of contents too. */
export const NARROW = '(max-width: 680px), (min-width: 997px) and (max-width: 1180px)';

/** Name of one file of a picture, below `/img/cloud/`. */
export function screenFile(file: string, shape: Shape, scheme: Scheme, scale: Scale): string {
  return `${file}${shape === 'narrow' ? '-narrow' : ''}${scheme === 'dark' ? '-dark' : ''}${scale === 2 ? '-2x' : ''}.webp`;
}

/** Pictures that other sites may link to: they are kept as PNG at the addresses they have had from the start. */
export const keptAsPng: readonly string[] = ['mimic_files', 'bq_provisioned'];

/** Names of all files of a picture. */
export function screenFiles(file: string): string[] {
  const webp = shapes.flatMap((shape) => schemes.flatMap((scheme) => scales.map((scale) => screenFile(file, shape, scheme, scale))));
  return keptAsPng.includes(file) ? [...webp, `${file}.png`] : webp;
}
