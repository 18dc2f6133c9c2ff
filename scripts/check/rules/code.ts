/** Commands and queries: what readers copy must not cost or leak anything unforeseen. */
import { FILLABLE } from '../../../src/components/your-values/fill';
import { faultAt, matches, type Fault, type Page } from '../page';
import { didYouMean } from '../suggest';

/** `SELECT *` reads, and bills, every column. */
function selectAll(page: Page): Fault[] {
  return page.spans
    .filter((span) => span.kind === 'code block' && /\bselect\s+\*/i.test(span.value))
    .filter((span) => !/maximum_bytes_billed|INFORMATION_SCHEMA|_metadata\b/i.test(span.value))
    .map((span) => {
      const offset = page.text.slice(span.start).search(/select\s+\*/i);
      return faultAt(page, span.start + offset, 'code', 'SELECT * reads and bills every column', 'name the columns, or give the command --maximum_bytes_billed');
    });
}

/** The values that commands show must be placeholders in capitals, or known to us. */
const PROJECT = /(?:--project(?:_id)?|--billing-project|--quota-project)[= ]["']?([^\s"'\\]+)|(?<=gsutil .*)-u ([^\s]+)/g;

function projects(page: Page): Fault[] {
  return matches(page, PROJECT, ['code', 'code block'])
    .filter(({ match }) => !/^[A-Z][A-Z_]*$/.test(match[1] ?? match[2] ?? ''))
    .map(({ match, offset }) =>
      faultAt(page, offset, 'private', `the command names the project ${match[1] ?? match[2]}`, 'write YOUR_PROJECT_ID'),
    );
}

/** `text` is for what is no program. */
const LANGUAGES = [...FILLABLE, 'text'];

/** A block in a language that nothing knows escapes every check of commands and queries. */
function languages(page: Page): Fault[] {
  return page.spans
    .filter(({ kind, language }) => kind === 'code block' && language !== '' && !LANGUAGES.includes(language ?? ''))
    .map(({ start, language }) => faultAt(page, start, 'code', `the language ${language} of the code block is not one that is checked`, `${didYouMean(language ?? '', LANGUAGES)}known are ${LANGUAGES.join(', ')}`));
}

/** Blocks of code in a language that nothing reads, and queries that cost more than they need or name somebody's project. */
export function code(page: Page): Fault[] {
  return [...selectAll(page), ...projects(page), ...languages(page)];
}
