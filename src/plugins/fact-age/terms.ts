/**
 * How long a fact counts as fresh after somebody looked for a newer source, in days, by the list it stands in.
 * Prices change most often; PhysioNet's rules and its pages' words seldom.
 */
export const TERMS: Readonly<Record<string, number>> = {
  'src/data/datasets.ts': 120,
  'src/data/addresses.ts': 120,
  'src/data/costs.ts': 90,
  'src/data/access-facts.ts': 180,
  'src/data/labels.ts': 180,
  'src/data/retired-names.ts': 180,
  'src/data/changes.ts': 180,
  'src/data/citations.ts': 180,
  'src/data/schema.ts': 180,
  'src/data/probe-tables.ts': 180,
};

/** The day after which a fact is overdue, as `YYYY-MM-DD`. */
export function dueDate(checked: string, term: number): string {
  return new Date(Date.parse(`${checked}T00:00:00Z`) + term * 86_400_000).toISOString().slice(0, 10);
}
