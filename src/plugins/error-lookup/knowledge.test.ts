import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readKnowledge } from './knowledge';

let folder: string;
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'knowledge-'))));
afterEach(() => rmSync(folder, { recursive: true }));
const write = (file: string, front: string): void => writeFileSync(path.join(folder, file), `---\n${front}\n---\n\n# Page\n`);

it('reads the problems of plain pages and of pages with components, and passes over other pages', () => {
  write('a.md', 'id: a\ntitle: A\nservices: [aws]\nmessages: ["No such key"]');
  write('b.mdx', 'id: b\ntitle: B');
  write('index.mdx', 'title: Help');
  expect(readKnowledge(folder).problems).toEqual([
    { id: 'a', title: 'A', services: ['aws'], messages: ['No such key'] },
    { id: 'b', title: 'B', services: [], messages: [] },
  ]);
});

it('is refused where no page has a message', () => {
  write('a.md', 'id: a\ntitle: A');
  expect(() => readKnowledge(folder)).toThrow('has messages in its front matter');
});
