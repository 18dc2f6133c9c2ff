/** What is wrong with the commands of a block: options that the tool does not have, projects and places that do not exist. */
import { accessFacts } from '../../src/data/access-facts';
import { awsRegion } from '../../src/data/addresses';
import { didYouMean } from '../../scripts/check/suggest';
import { vocabulary } from '../../scripts/check/vocabulary';
import { OPTIONS } from './options';

/** The words of each command; a word in quotation marks is one word, and a line that ends in \ goes on. */
export function commandsOf(text: string): string[][] {
  return text
    .replace(/\\\n\s*/g, ' ')
    .split('\n')
    .map((line) => [...line.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|#.*$|[^\s"'#]+(?:"[^"]*"|'[^']*')?/g)].map((match) => match[0]).filter((word) => !word.startsWith('#')))
    .filter((words) => words.length > 0);
}

export function commandFaults(text: string): string[] {
  return [...commandsOf(text).flatMap(optionFaults), ...projectFaults(text), ...placeFaults(text)];
}

function optionFaults(words: readonly string[]): string[] {
  const plain = words.filter((word) => !word.startsWith('-'));
  const command = Object.keys(OPTIONS)
    .filter((name) => name.split(' ').every((part, index) => plain[index] === part))
    .toSorted((a, b) => b.length - a.length)[0];
  if (command === undefined) return [`${plain.slice(0, 3).join(' ')}: tests/blocks/options.ts does not know this command. ${didYouMean(plain.slice(0, 3).join(' '), Object.keys(OPTIONS))}`];
  const known = OPTIONS[command] ?? [];
  return words
    .filter((word) => /^--?[a-z]/i.test(word))
    .map((word) => word.split('=')[0] ?? word)
    .filter((option) => !known.includes(option))
    .map((option) => `${command} has no option ${option}. ${didYouMean(option, known)}`);
}

/** A project and version in an address of PhysioNet or a path on AWS. */
function projectFaults(text: string): string[] {
  const paths = /physionet\.org\/(?:files|content)\/([^/\s]+)\/([\d.]+)|s3:\/\/physionet-open\/([^/\s]+)\/([\d.]+)|accesspoint\/[^/\s]+\/([^/\s]+)\/([\d.]+)/g;
  return [...text.matchAll(paths)].flatMap((match) => {
    const [id = '', version = ''] = match.slice(1).filter((part) => part !== undefined);
    const known = vocabulary.versions.find((candidate) => candidate.id === id);
    if (!known) return [`${id} is no known project. ${didYouMean(id, vocabulary.versions.map((candidate) => candidate.id))}`];
    return known.all.includes(version) ? [] : [`${id} has no version ${version}; known are ${known.all.join(', ')}`];
  });
}

/** A region of AWS, or a location of BigQuery, in which the data do not lie. */
function placeFaults(text: string): string[] {
  const known = [
    [/\b[a-z]{2}-[a-z]+-\d\b/g, awsRegion.value],
    [/(?<=--location[= ])\S+/g, accessFacts.bigqueryLocation.value],
  ] as const;
  return known.flatMap(([pattern, place]) =>
    [...text.matchAll(pattern)].filter(([found]) => found !== place).map(([found]) => `${found}: the data lie in ${place}, says src/data`),
  );
}
