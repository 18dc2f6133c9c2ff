/** Advice that this guide never gives, with the reason why. */
import { faultAt, matches, type Fault, type Page } from '../page';

const SERVICES = 'ChatGPT|GPT-\\d\\w*|Claude|Gemini|Copilot|Bedrock|Azure OpenAI|Vertex AI|Amazon Q';

const ADVICE: readonly { pattern: RegExp; what: string; remedy: string }[] = [
  {
    pattern: /\bVPNs?\b|\bproxy server\b|\bvirtual private network\b/gi,
    what: 'is a way round a region block',
    remedy: 'say that PhysioNet decides by location, and link to its support: evading the block may break the agreement',
  },
  {
    pattern: /(?<!\b(?:not|never|nor)\b[^.]{0,40})\b(?:share|lend|borrow|use) (?:your|(?:a|your) colleague(?:’|')s|his|her|their|someone else(?:’|')s) (?:account|login|password|access|credentials)\b/gi,
    what: 'sounds like sharing access, which the agreement forbids',
    remedy: 'say that each person needs their own access, or write the sentence without these words',
  },
  {
    pattern: new RegExp(
      `\\b(?:approved|allowed|permitted|recommended|safe|endorsed)\\b[^.]*\\b(?:${SERVICES})\\b|\\b(?:${SERVICES})\\b[^.]*\\b(?:approved|allowed|permitted|recommended|safe|endorsed)\\b`,
      'gi',
    ),
    what: 'names an AI service as approved',
    remedy: 'name no service: PhysioNet’s notice of September 2025 endorses none',
  },
];

/** Advice that the guide never gives. */
export function advice(page: Page): Fault[] {
  return ADVICE.flatMap(({ pattern, what, remedy }) =>
    matches(page, pattern, ['text']).map(({ match, offset }) => faultAt(page, offset, 'advice', `“${match[0]}” ${what}`, remedy)),
  );
}
