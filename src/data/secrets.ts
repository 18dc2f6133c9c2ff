/**
 * The forms of keys and tokens: no page may hold one (`npm run check`), no field takes one, and a pasted message does
 * not show one. A form with a source of its own names it; the others are as the services print them.
 */

export interface Secret {
  /** What it is, for the one who wrote it into a page. */
  what: string;
  form: RegExp;
  /** What stands in its place in a message. */
  instead: string;
}

export const secrets: readonly Secret[] = [
  { what: 'a private key', form: /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:[\s\S]*?-----END [A-Z ]*PRIVATE KEY-----|[\s\S]*$)/, instead: 'PRIVATE_KEY' },
  { what: 'an AWS access key', form: /\b(?:AKIA|ASIA)[A-Z0-9]{12,}\b/, instead: 'KEY' },
  // 40 letters, digits and marks, of which a path or a fingerprint seldom has all three kinds. A path begins with a folder in letters, such as /home/; hardly a key does.
  { what: 'an AWS secret key', form: /(?<![\w/+=.~-])(?!\/[A-Za-z]+\d*\/)(?=[a-z0-9/+]*[A-Z])(?=[A-Z0-9/+]*[a-z])(?=[A-Za-z/+]*\d)[A-Za-z0-9/+]{40}(?![\w/+=])/, instead: 'KEY' },
  { what: 'a signed token', form: /(?<![\w-])eyJ[\w-]{7,}\.[\w-]{8,}\.[\w-]*/, instead: 'TOKEN' },
  { what: 'a token of Google', form: /\bya29\.[\w.-]{8,}|\b1\/\/[\w-]{20,}/, instead: 'TOKEN' },
  { what: 'a Google API key', form: /\bAIza[\w-]{20,}/, instead: 'KEY' },
  { what: 'a token of GitHub', form: /\b(?:gh[a-z]_|github_pat_)\w{16,}/, instead: 'KEY' },
];
