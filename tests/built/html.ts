/** Whether a page is HTML as the standard has it, by html-validate. */
import { HtmlValidate, type ConfigData } from 'html-validate';

/** Rules that are not ours to keep; each with its reason. */
const EXCEPTIONS: Record<string, { config: 'off' | ['error', object]; because: string }> = {
  'aria-label-misuse': { config: ['error', { allowAnyNamable: true }], because: 'the list of numbers of a picture has a name, as ARIA lets a list have' },
  'attr-case': { config: 'off', because: 'React writes srcSet; HTML does not tell capitals from small letters' },
  'attribute-boolean-style': { config: 'off', because: 'React writes checked="", which the standard takes' },
  'attribute-empty-style': { config: 'off', because: 'React writes download="", which the standard takes' },
  'doctype-style': { config: 'off', because: 'the standard takes small letters' },
  'void-style': { config: 'off', because: 'both forms are in the standard' },
  'no-inline-style': { config: 'off', because: 'Docusaurus gives code its colours so; the policy of the pages allows style attributes alone' },
  'no-redundant-role': { config: 'off', because: 'a table that is stacked on a phone loses its roles in some browsers unless they are said' },
  'valid-id': { config: ['error', { relaxed: true }], because: 'the id of Docusaurus itself begins with a low line, which the standard takes' },
  'long-title': { config: 'off', because: 'the name of the site ends each title; a search engine may cut it' },
  'prefer-native-element': { config: ['error', { exclude: ['button', 'region'] }], because: 'the skip link and the folds of the menu are Docusaurus’ own; their roles and keys are right' },
  'form-dup-name': { config: ['error', { shared: ['checkbox', 'radio'] }], because: 'boxes of one question share a name' },
  'wcag/h32': { config: 'off', because: 'the answers of a tool count at once, and are sent nowhere: there is nothing to submit' },
};

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: Object.fromEntries(Object.entries(EXCEPTIONS).map(([rule, { config: severity }]) => [rule, severity])),
};

const validator = new HtmlValidate(config);

/** What is wrong with a page, a line each; empty if nothing is. */
export function htmlFaults(html: string): string[] {
  return validator.validateStringSync(html).results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message}${selector ? ` at ${selector}` : ''}`));
}
