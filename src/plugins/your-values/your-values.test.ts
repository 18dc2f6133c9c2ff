import type { Root } from 'mdast';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../scripts/markdown';
import yourValues from '.';

/** The page after the plugin, one line a part, parts of lists indented. */
function outline(text: string): string[] {
  const tree = parseMarkdown(text, 'md');
  yourValues()(tree, new VFile(text));
  const lines = (nodes: Root['children'], indent: string): string[] =>
    nodes.flatMap((node) => {
      if (node.type === 'mdxjsEsm') return [node.value];
      if (node.type === 'mdxJsxFlowElement') return [`${indent}<${node.name} ${node.attributes.map((attribute) => `${'name' in attribute ? attribute.name : ''}=${String(attribute.value)}`).join(' ')}>`];
      return [`${indent}${node.type}`, ...('children' in node && node.type.startsWith('list') ? lines(node.children as Root['children'], `${indent}  `) : [])];
    });
  return lines(tree.children, '');
}

const block = (language: string, code: string): string => `\`\`\`${language}\n${code}\n\`\`\`\n`;
const BAR = "import YourValues from '@site/src/components/your-values/Bar'";
const CODE = "import FillableCode from '@site/src/components/your-values/Code'";

describe('a page with places', () => {
  it('gets one bar before the first of them, which counts them all', () => {
    expect(outline(`# T\n\n${block('sql', 'SELECT 1')}\nText.\n\n${block('python', 'p = "YOUR_PROJECT_ID"')}\n${block('bash', 'bq --project_id=YOUR_PROJECT_ID ls')}`)).toEqual([
      CODE, BAR, 'heading', 'code', 'paragraph', '<YourValues places=YOUR_PROJECT_ID YOUR_PROJECT_ID>',
      '<FillableCode language=python code=p = "YOUR_PROJECT_ID">', '<FillableCode language=bash code=bq --project_id=YOUR_PROJECT_ID ls>',
    ]);
  });

  it('has the bar before a list, and before a sentence that leads to the block', () => {
    expect(outline('1. Run:\n\n   ```bash\n   gcloud projects describe YOUR_PROJECT_ID\n   ```\n').slice(2)).toEqual([
      '<YourValues places=YOUR_PROJECT_ID>', 'list', '  listItem', '    paragraph', '    <FillableCode language=bash code=gcloud projects describe YOUR_PROJECT_ID>',
    ]);
    expect(outline(`Run this:\n\n${block('json', '{"a": "BUCKET"}')}`).slice(2)).toEqual(['<YourValues places=BUCKET>', 'paragraph', '<FillableCode language=json code={"a": "BUCKET"}>']);
  });

  it('does not count the places in which nothing is filled in', () => {
    expect(outline(`${block('bash', 'bq --project_id=YOUR_PROJECT_ID ls')}\n${block('bash', 'gcloud projects delete YOUR_PROJECT_ID')}`).slice(2)).toEqual([
      '<YourValues places=YOUR_PROJECT_ID>', '<FillableCode language=bash code=bq --project_id=YOUR_PROJECT_ID ls>', 'code',
    ]);
  });

  it('offers the terminals if a command differs, and then for that one too', () => {
    expect(outline(`${block('bash', 'bq --project_id=YOUR_PROJECT_ID ls')}\n${block('bash', 'wget --version')}`).slice(2)).toEqual([
      '<YourValues places=YOUR_PROJECT_ID terminals=yes>', '<FillableCode language=bash code=bq --project_id=YOUR_PROJECT_ID ls>', '<FillableCode language=bash code=wget --version>',
    ]);
  });

  it('has the bar before a command too that differs and comes before the first place', () => {
    expect(outline(`${block('bash', 'wget --version')}\nText.\n\n${block('bash', 'bq --project_id=YOUR_PROJECT_ID ls')}`).slice(2)).toEqual([
      '<YourValues places=YOUR_PROJECT_ID terminals=yes>', '<FillableCode language=bash code=wget --version>', 'paragraph', '<FillableCode language=bash code=bq --project_id=YOUR_PROJECT_ID ls>',
    ]);
  });

  it('offers the terminals if a command has no form for one of them, which that block then says', () => {
    expect(outline(`${block('json', '{"a": "BUCKET"}')}\n${block('bash', 'sha256sum -c x')}\n${block('bash', 'gcloud auth login')}`).slice(2)).toEqual([
      '<YourValues places=BUCKET terminals=yes>', '<FillableCode language=json code={"a": "BUCKET"}>', '<FillableCode language=bash code=sha256sum -c x>', 'code',
    ]);
  });
});

it.each([
  ['places in commands only that delete something', block('bash', 'gcloud projects delete YOUR_PROJECT_ID')],
  ['no place', block('bash', 'wget --version')],
  ['places in messages only', block('text', 'Not found: YOUR_PROJECT_ID') + block('console', 'USERNAME')],
  ['places in sentences only', 'Write `YOUR_PROJECT_ID`.'],
  ['words that only begin so', block('bash', 'aws --x MY_USERNAME --y USERNAMES --z BUCKET-x')],
])('a page with %s stays as it is', (_name, text) => {
  expect(outline(text).join()).not.toMatch(/YourValues|FillableCode/);
});
