/**
 * `npm run check:reading`: the reading grade of every page, the hardest first, with its limit and its hardest sentence.
 *
 * It informs and always exits with 0; a page above its limit fails the unit tests.
 */
import { readSite } from '../check/site';
import { readingOf } from './reading';

const readings = readSite(process.cwd(), [], []).pages.map(readingOf).toSorted((a, b) => b.grade - a.grade);
for (const { file, grade, limit, sentences } of readings) {
  const hardest = sentences[0];
  console.log(`${grade.toFixed(1).padStart(5)} of ${limit}  ${file}  ${hardest ? `${hardest.line}: ${hardest.text}` : ''}`);
}
const grades = readings.map((reading) => reading.grade);
const middle = grades[Math.floor(grades.length / 2)] ?? Number.NaN;
console.log(`\n${grades.length} pages: lowest ${grades.at(-1)?.toFixed(1)}, median ${middle.toFixed(1)}, highest ${grades[0]?.toFixed(1)}.`);
