/** Whether a message is about a computer that this guide leads to, or about another. Texts are flat: one line, small letters. */
import { closestMatch } from 'leven';

/** Computers that a reader of this guide asks for; the last two are pip's. */
const OUR_HOST = /ph\w{2,8}net|google|amazonaws|pypi\.org|pythonhosted\.org/;
/** The end of a computer's name: parts of programs, such as `java.net.URL`, have dots too. */
const DOMAIN = /\w\.(?:com|org|net|edu|gov|io|ai|co|dev|cloud|local|internal|lan|eu|de|fr|uk|ch|at|nl|it|es|cn|jp|kr|br|ca|au)\.?$/;
/** What stands before a computer's name, whatever its end. */
const BEFORE_HOST = /(?:https?:\/\/|resolve '|host='|host name "|\bping: )([\w.-]+)|(?:resolve host(?: address)?:? '?|cannot verify |the certificate of '?)([\w-]+\.\w[\w.-]*)/g;
/** Programs that this guide never asks for, and that often do not say which computer they mean; not in a path, where Python may lie. */
const OTHER_PROGRAM = /(?<![\w./\\-])(?:ssh|sudo|git|docker|kube\w+|npm|yarn|rubygems|gem|conda|(?:py)?mysql|mariadb|(?:py)?mongo\w*|psycopg2?|psql|postgres\w*|redis|imap\w*|smtp\w*|ldap\w*|elastic\w*)(?![\w/\\])/;

/** The text names a computer of ours. */
export function namesOurs(line: string): boolean {
  return OUR_HOST.test(line) || hostsIn(line).some(isOurs);
}

/** The text speaks of other computers, or of another program, and of no computer of ours. */
export function isOfOthers(line: string): boolean {
  const hosts = hostsIn(line);
  return !hosts.some(isOurs) && (hosts.length > 0 || OTHER_PROGRAM.test(line));
}

function hostsIn(line: string): string[] {
  const named = [...line.matchAll(/[\w.-]+/g)].map(([word]) => word).filter((word) => DOMAIN.test(word));
  const said = [...line.matchAll(BEFORE_HOST)].map(([, any, dotted]) => any ?? dotted ?? '');
  // curl adds the address of its manual.
  return [...named, ...said].filter((host) => !host.startsWith('curl.'));
}

/** PhysioNet's name with a slip of the fingers is ours too. */
function isOurs(host: string): boolean {
  return OUR_HOST.test(host) || host.split('.').some((label) => closestMatch(label, ['physionet'], { maxDistance: 2 }) !== undefined);
}
