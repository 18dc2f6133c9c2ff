import { describe, expect, it } from 'vitest';
import { first } from './for-tests';

describe('a message', () => {
  const MESSAGE = 'An error occurred (AccessDenied) when calling the ListObjectsV2 operation: Access Denied';
  it.each([
    ['in other case', MESSAGE.toUpperCase()],
    ['with colours', `\u001B[31m${MESSAGE}\u001B[0m`],
    ['with line breaks', MESSAGE.replaceAll(' ', '\n')],
    ['as text of JSON', JSON.stringify({ error: `${MESSAGE}\n` })],
    ['cut off at its end', MESSAGE.slice(0, -20)],
    ['inside a mail', `Dear all, since yesterday I see\n> ${MESSAGE}\nWhat can I do?`],
    ['in a long log', `${'line\n'.repeat(9000)}${MESSAGE}`],
  ])('is found %s', (_name, text) => {
    expect(first(text)).toBe('aws-access-denied');
  });

  it.each([
    ['requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://api.example.com/v1/items', undefined],
    ['requests.exceptions.HTTPError: 403 Client Error: Forbidden for url: https://physionet.org/files/x', 'wget-403'],
    ['kubectl: command not found', undefined],
  ])('finds its page, and none if it is of another site or program: %s', (text, expected) => {
    expect(first(text)).toBe(expected);
  });
});
