/** Nothing that belongs to a person, a key or a patient may stand on a page. */
import { awsAccount } from '../../../src/data/addresses';
import { secrets } from '../../../src/data/secrets';
import { faultAt, type Fault, type Page } from '../page';

interface Pattern {
  what: string;
  pattern: RegExp;
  /** Matches that are meant: made-up values and public contacts. */
  except?: RegExp;
  remedy: string;
}

const PATTERNS: readonly Pattern[] = [
  {
    what: 'an e-mail address',
    pattern: /\b[\w.+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+\b/gi,
    // PHI-report is PhysioNet's published address for possible identifiers (data use agreement 1.5.0).
    except: /@example\.(?:org|com|net)$|^PHI-report@physionet\.org$/i,
    remedy: 'write user@example.org',
  },
  ...secrets.map(({ what, form }) => ({ what, pattern: new RegExp(form, 'g'), remedy: 'delete it, and have its owner revoke it' })),
  { what: 'an AWS user id', pattern: /\bAIDA[0-9A-Z]{12,}\b/g, remedy: 'write AIDA…' },
  {
    what: 'a 12-digit account id',
    pattern: /(?<![\d.])\d{12}(?!\d)/g,
    except: new RegExp(`^(?:${awsAccount.value}|111111111111|123456789012)$`),
    remedy: 'write 111111111111, as PhysioNet’s own example does',
  },
  {
    what: 'a number in the form of a MIMIC identifier',
    // subject_id, hadm_id and stay_id of MIMIC-IV have eight digits and begin with 1, 2 or 3.
    pattern: /(?<![\d.,/-])[123]\d{7}(?![\d.,-])/g,
    remedy: 'delete it: no identifier or row of credentialed data may stand here',
  },
  {
    what: 'a line in the form of a patient’s row',
    pattern: /^[^\n]*\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?[^\n]*(?:,|\|)[^\n]*(?:,|\|)[^\n]*$/gm,
    remedy: 'delete it: show the names of the columns instead, or rows that you made up and that say so',
  },
];

/** Faults of a page that holds what belongs to a person, a key, or what may be a row of data. */
export function privateThings(page: Page): Fault[] {
  return PATTERNS.flatMap(({ what, pattern, except, remedy }) =>
    [...page.text.matchAll(pattern)]
      .filter((match) => !except?.test(match[0]))
      .map((match) => faultAt(page, match.index, 'private', `the page holds ${what}`, remedy)),
  );
}
