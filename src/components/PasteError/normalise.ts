/** One form for all texts, so that a message is found however a program printed it. */

// oxlint-disable-next-line no-control-regex -- an escape sequence begins with a control character
const ANSI = /\u001B(?:\[[0-9;?]*[ -/]*[@-~]|\][^\u0007]*\u0007)/g;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'", apos: "'" };

/** Without colours, entities and curly marks; the lines stay, and so does the case. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(ANSI, '')
    .replaceAll(/&(#39|\w{2,4});/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replaceAll(/[‘’‚′]/g, "'")
    .replaceAll(/[“”„″]/g, '"')
    .replaceAll(/\\(["'])/g, '$1')
    .replaceAll('\r', '');
}

/** With the ends of lines that a program wrote as `\n`. For matching only: in a path of Windows the same signs are the beginning of a name. */
export function unfolded(text: string): string {
  return text.replaceAll(/(?:\\r)?\\n/g, '\n').replaceAll('\\t', '\t');
}

/** In one line of small letters. */
export function flat(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim().toLowerCase();
}

/** Words with the dots and hyphens inside them, such as `bigquery.jobs.create`. */
export function words(text: string): string[] {
  return flat(text).match(/[a-z0-9_]+(?:[.-][a-z0-9_]+)*/g) ?? [];
}
