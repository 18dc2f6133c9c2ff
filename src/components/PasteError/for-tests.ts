/** The look-up with what the pages of this guide know. For tests alone. */
import { readKnowledge } from '../../plugins/error-lookup/knowledge';
import { diagnose } from './diagnose';

export const knowledge = readKnowledge('docs/help');

/** The page that is found first. */
export const first = (text: string): string | undefined => diagnose(text, knowledge).matches[0]?.id;
