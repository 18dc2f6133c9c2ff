/** Components in `.mdx` pages: known names, known values. */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { SHOWN } from '../../../src/components/DatasetTable/shown';
import { allDatasets } from '../../../src/data/datasets';
import { accessOptions } from '../../../src/data/access-options';
import { readScreens } from '../../../src/plugins/screens/records';
import { faultAt, type Fault, type Page } from '../page';
import { didYouMean } from '../suggest';

interface Component {
  /** For each property, its values and where they are listed. All properties are required. */
  properties: Record<string, { values: readonly string[]; list: string }>;
  /** Ids that the component puts on the page, to which links may lead. */
  anchors(values: Record<string, string>): readonly string[];
}

/** The components that writers may use: the folders of `src/components`; a unit test holds the two lists together. */
export const components: Record<string, Component> = {
  AccessOptions: {
    properties: { dataset: { values: allDatasets.map((dataset) => dataset.id), list: 'src/data/datasets.ts' } },
    anchors: () => accessOptions.map((option) => `option-${option.id}`),
  },
  ChangeList: { properties: {}, anchors: () => [] },
  DatasetTable: {
    properties: { show: { values: SHOWN, list: 'src/components/DatasetTable' } },
    anchors: () => [],
  },
  MyPath: { properties: {}, anchors: () => [] },
  PasteError: { properties: {}, anchors: () => [] },
  Screenshot: {
    properties: { id: { values: readScreens().map((screen) => screen.id), list: 'scripts/screens/sources/' } },
    anchors: ({ id }) => [`picture-${id}`],
  },
  SourceFile: {
    properties: { name: { values: ['check_access.py'], list: 'static/' } },
    anchors: () => [],
  },
};

type Element = MdxJsxFlowElement | MdxJsxTextElement;

function used(page: Page): { element: Element; component: Component; values: Record<string, string> }[] {
  const found: ReturnType<typeof used> = [];
  visit(page.tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const component = components[node.name ?? ''];
    if (!component) return;
    const values = Object.fromEntries(
      node.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [])),
    );
    found.push({ element: node, component, values });
  });
  return found;
}

/** Ids that the components of a page put on it. */
export function componentAnchors(page: Page): string[] {
  return used(page).flatMap(({ component, values }) => component.anchors(values));
}

/** Components that are not there, or have properties or values that they do not know. */
export function componentFaults(page: Page): Fault[] {
  const faults: Fault[] = [];
  const names = Object.keys(components);
  visit(page.tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    const name = node.name ?? '';
    if (/^[A-Z]/.test(name) && !components[name]) {
      faults.push(faultAt(page, node.position?.start.offset ?? 0, 'components', `<${name}> is no known component`, `${didYouMean(name, names)}known are ${names.join(', ')}`));
    }
  });
  for (const { element, component, values } of used(page)) {
    const offset = element.position?.start.offset ?? 0;
    const name = element.name ?? '';
    for (const [property, { values: known, list }] of Object.entries(component.properties)) {
      const value = values[property];
      if (value === undefined) {
        faults.push(faultAt(page, offset, 'components', `<${name}> has no ${property}`, `write <${name} ${property}="${known[0]}" />`));
      } else if (!known.includes(value)) {
        faults.push(faultAt(page, offset, 'components', `<${name}>: ${property} "${value}" is not known`, `${didYouMean(value, known)}known values are in ${list}: ${known.join(', ')}`));
      }
    }
    for (const attribute of element.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && !(attribute.name in component.properties)) {
        faults.push(faultAt(page, offset, 'components', `<${name}> has no property ${attribute.name}`, `delete it; known are ${Object.keys(component.properties).join(', ')}`));
      }
    }
  }
  return faults;
}
