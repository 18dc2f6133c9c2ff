/** What is wrong with commands: options that the tool does not have, projects and places that do not exist. */
import { accessFacts } from '../../../src/data/access-facts';
import { awsRegion } from '../../../src/data/addresses';
import { OPTIONS } from '../options';
import { faultAt, type Fault, type Page, type Span } from '../page';
import { didYouMean } from '../suggest';
import { vocabulary } from '../vocabulary';

/** Whether a piece of a page is a command: a block of them, or one inside a sentence, between back-ticks. */
export function isCommand({ kind, language, value }: Span): boolean {
  return kind === 'code block' ? language === 'bash' : kind === 'code' && /^(?:aws|bq|gcloud|gsutil|sha256sum|shasum|wget) /.test(value);
}

/** A word of a command, and where it begins in the text. */
interface Word {
  word: string;
  at: number;
}

/** The words of each command; a word in quotation marks is one word, and a line that ends in \ goes on. */
export function commandsOf(text: string): Word[][] {
  let begin = 0;
  return text
    // As many spaces, so that each word stays at its place.
    .replace(/\\\n\s*/g, (end) => ' '.repeat(end.length))
    .split('\n')
    .flatMap((line) => {
      const words = [...line.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|#.*$|[^\s"'#]+(?:"[^"]*"|'[^']*')?/g)].map((match) => ({ word: match[0], at: begin + match.index }));
      begin += line.length + 1;
      // A remark and a prompt are told by rules of their own.
      return piped(words.filter(({ word }) => !word.startsWith('#') && word !== '$'));
    })
    .filter((words) => words.length > 0);
}

/** The commands of a line that hands on what one prints to the next. */
function piped(words: readonly Word[]): Word[][] {
  const pipe = words.findIndex(({ word }) => word === '|');
  return pipe === -1 ? [[...words]] : [words.slice(0, pipe), ...piped(words.slice(pipe + 1))];
}

interface CommandFault {
  what: string;
  remedy: string;
  /** Where in the text. */
  at: number;
}

/** What is wrong with the commands of a text. */
export function commandFaults(text: string): CommandFault[] {
  return [...commandsOf(text).flatMap(optionFaults), ...projectFaults(text), ...placeFaults(text)];
}

const NEW = 'a new one is added to scripts/check/options.ts, after a look into the help of the tool';

function optionFaults(words: readonly Word[]): CommandFault[] {
  const plain = words.map(({ word }) => word).filter((word) => !word.startsWith('-'));
  const command = Object.keys(OPTIONS)
    .filter((name) => name.split(' ').every((part, index) => plain[index] === part))
    .toSorted((a, b) => b.length - a.length)[0];
  if (command === undefined) {
    const begin = plain.slice(0, 3).join(' ');
    return [{ at: words[0]?.at ?? 0, what: `the command ${begin} is not known`, remedy: `${didYouMean(begin, Object.keys(OPTIONS))}${NEW}` }];
  }
  const known = OPTIONS[command] ?? [];
  return words.flatMap(({ word, at }) => {
    const option = word.split('=')[0] ?? word;
    return !/^--?[a-z]/i.test(word) || known.includes(option)
      ? []
      : [{ at, what: `${command} has no option ${option}`, remedy: `${option.length > 2 ? didYouMean(option, known) : ''}${NEW}` }];
  });
}

/** A project and version in an address of PhysioNet or a path on AWS. */
function projectFaults(text: string): CommandFault[] {
  const paths = /physionet\.org\/(?:files|content)\/([^/\s]+)\/([\d.]+)|s3:\/\/physionet-open\/([^/\s]+)\/([\d.]+)|accesspoint\/[^/\s]+\/([^/\s]+)\/([\d.]+)/g;
  return [...text.matchAll(paths)].flatMap((match) => {
    const [id = '', version = ''] = match.slice(1).filter((part) => part !== undefined);
    const known = vocabulary.versions.find((candidate) => candidate.id === id);
    const ids = vocabulary.versions.map((candidate) => candidate.id);
    if (!known) return [{ at: match.index, what: `${id} is no known project`, remedy: `${didYouMean(id, ids)}projects are in src/data/datasets.ts` }];
    return known.all.includes(version) ? [] : [{ at: match.index, what: `${id} has no version ${version}`, remedy: `known are ${known.all.join(', ')}` }];
  });
}

/** A region of AWS, or a location of BigQuery, in which the data do not lie. */
function placeFaults(text: string): CommandFault[] {
  const known = [
    [/(?<![\w-])[a-z]{2}-[a-z]+-\d(?![\w.-])/g, awsRegion.value],
    [/(?<=--location[= ])\S+/g, accessFacts.bigqueryLocation.value],
  ] as const;
  return known.flatMap(([pattern, place]) =>
    [...text.matchAll(pattern)].filter(([found]) => found !== place).map(({ 0: found, index }) => ({ at: index, what: `the data do not lie in ${found}`, remedy: `write ${place}, as src/data says` })),
  );
}

/** Commands whose options, names or values are none. */
export function commands(page: Page): Fault[] {
  return page.spans.filter(isCommand).flatMap(({ kind, start, end }) => {
    const source = page.text.slice(start, end);
    // The text as the page has it, so that each place is one of the page: without the fences, or the back-ticks.
    const text = kind === 'code block' ? source.replace(/^.*\n/, '').replace(/\n[ \t]*`+$/, '') : source.replaceAll(/^`+ ?| ?`+$/g, '');
    const begin = start + source.indexOf(text);
    return commandFaults(text).map(({ at, what, remedy }) => faultAt(page, begin + at, 'commands', what, remedy));
  });
}
