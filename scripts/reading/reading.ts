/**
 * How hard the words of a page are to read: the Flesch-Kincaid grade, from the length of its sentences and words.
 *
 * The formula is that of Kincaid et al. (1975), as the package `flesch-kincaid` has it: a grade is about the
 * number of school years that a reader needs.
 */
import { fleschKincaid } from 'flesch-kincaid';
import type { Nodes, Paragraph, TableCell } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { syllable } from 'syllable';
import { SKIP, visit } from 'unist-util-visit';
import type { Page } from '../check/page';

export interface Sentence {
  text: string;
  /** Line of the file on which it begins. */
  line: number;
  grade: number;
}

export interface Reading {
  file: string;
  grade: number;
  limit: number;
  /** Hardest first. */
  sentences: readonly Sentence[];
}

/** Pages that are read while something is done, often by people in their second language. */
const STEP_PAGES = /^docs\/(?:index\.|access\/|help\/)/;
const STEP_LIMIT = 10;
const LIMIT = 12;

/** What is shorter is a name, a label or a table entry. Counting it as a sentence would flatter the page. */
const SENTENCE_WORDS = 5;

const sentencesIn = new Intl.Segmenter('en', { granularity: 'sentence' });
const wordsIn = new Intl.Segmenter('en', { granularity: 'word' });

const wordsOf = (text: string): string[] => [...wordsIn.segment(text)].filter((part) => part.isWordLike).map((part) => part.segment);

function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsOf);
  return fleschKincaid({ sentence: sentences.length, word: words.length, syllable: words.reduce((sum, word) => sum + syllable(word), 0) });
}

/**
 * The words of a paragraph or table cell, with the line of each character.
 * A sign that is no word stands for what a writer cannot choose: code, and the labels of other sites, which are bold.
 */
function prose(block: Paragraph | TableCell): { text: string; lines: number[] } {
  let text = '';
  const lines: number[] = [];
  visit(block, (node: Nodes) => {
    let line = node.position?.start.line ?? 1;
    if (node.type === 'strong' || node.type === 'inlineCode') {
      // A label that ends a sentence still ends it.
      const sign = `…${/[.!?]$/.exec(toString(node))?.[0] ?? ''}`;
      text += sign;
      lines.push(...sign.split('').map(() => line));
      return SKIP;
    }
    if (node.type !== 'text') return undefined;
    for (const unit of node.value.split('')) {
      // Intl.Segmenter ends a sentence at each line, a reader does not.
      text += unit === '\n' ? ' ' : unit;
      lines.push(line);
      if (unit === '\n') line += 1;
    }
    return undefined;
  });
  return { text, lines };
}

/**
 * Reads the prose of a page: paragraphs, list items and table cells. Headings, code, labels, addresses of links
 * and the words of components do not count.
 *
 * @throws if the page has no sentence at all: then there is nothing to measure
 */
export function readingOf(page: Page): Reading {
  const sentences: Sentence[] = [];
  visit(page.tree, (node: Nodes) => {
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return;
    const { text, lines } = prose(node);
    for (const { segment, index } of sentencesIn.segment(text)) {
      if (wordsOf(segment).length < SENTENCE_WORDS) continue;
      const start = index + segment.length - segment.trimStart().length;
      sentences.push({ text: segment.trim().replace(/\s+/g, ' '), line: lines[start] ?? 1, grade: gradeOf([segment]) });
    }
  });
  if (sentences.length === 0) throw new Error(`${page.file} has no sentence of ${SENTENCE_WORDS} words or more: there is nothing to measure. Write one, for example what the reader needs and will have.`);
  return {
    file: page.file,
    grade: gradeOf(sentences.map((sentence) => sentence.text)),
    limit: STEP_PAGES.test(page.file) ? STEP_LIMIT : LIMIT,
    sentences: sentences.toSorted((a, b) => b.grade - a.grade),
  };
}

/** What a writer reads when the page is too hard; `undefined` if it is not. */
export function tooHard({ file, grade, limit, sentences }: Reading): string | undefined {
  if (grade <= limit) return undefined;
  const hardest = sentences.slice(0, 3).map((sentence) => `  ${file}:${sentence.line} (grade ${sentence.grade.toFixed(1)}) ${sentence.text}`);
  return [`${file} has reading grade ${grade.toFixed(1)}, more than ${limit}. Make these sentences shorter, or take shorter words:`, ...hardest].join('\n');
}
