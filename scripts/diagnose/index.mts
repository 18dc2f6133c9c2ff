/**
 * `npm run diagnose -- FILE…`: what the look-up of errors says of each file, as a JSON array in their order.
 * Without a file it reads standard input. Exit code 2 if a file cannot be read.
 */
import { readFileSync } from 'node:fs';
import { diagnose } from '../../src/components/PasteError/diagnose';
import { readKnowledge } from '../../src/plugins/error-lookup/knowledge';

const knowledge = readKnowledge('docs/help');
const files = process.argv.slice(2);
const texts: string[] = [];
for (const file of files.length > 0 ? files : [0]) {
  try {
    texts.push(readFileSync(file, 'utf8'));
  } catch (error) {
    console.error(`${file === 0 ? 'standard input' : file} cannot be read: ${error instanceof Error ? error.message : String(error)}. Give the names of text files, or the text itself on standard input.`);
    process.exit(2);
  }
}
console.log(JSON.stringify(texts.map((text) => diagnose(text, knowledge)), undefined, 2));
