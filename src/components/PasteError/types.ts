/** What the look-up of errors knows, and what it answers. */

/** One problem page, from its front matter. */
export interface Problem {
  /** Name of the page: `/help/ID`. */
  id: string;
  title: string;
  services: readonly string[];
  /** Literal messages; words in capitals, such as EMAIL, stand for what differs between people. */
  messages: readonly string[];
}

/** Everything the look-up needs, made at build time from `docs/help/` and `src/data/`. */
export interface Knowledge {
  problems: readonly Problem[];
  /** Names of BigQuery data sets that work, with their tables where they are known. */
  datasets: Readonly<Record<string, readonly string[]>>;
  /** Names that do not work: what to write instead, and why. */
  retired: readonly { value: string; kind: 'misspelt' | 'retired'; instead: string }[];
  buckets: readonly string[];
}

/** Something in a text that speaks for a page. */
export interface Finding {
  id: string;
  /** 0 to 1. */
  score: number;
  /** Words of the redacted text. */
  evidence: string;
}

/** A page, with all that speaks for it. */
export interface Match {
  id: string;
  score: number;
  evidence: readonly string[];
}

export interface Name {
  text: string;
  kind: 'data set' | 'table' | 'project' | 'bucket';
  verdict: 'known' | 'misspelt' | 'retired' | 'unknown';
  /** What to write instead. */
  instead?: string;
  /** Why, in a sentence. */
  note?: string;
}

export interface Diagnosis {
  /** Most likely first; empty if nothing fits. */
  matches: readonly Match[];
  names: readonly Name[];
  /** The text without e-mails, keys, tokens, account ids and signatures; empty if refused. */
  redacted: string;
  /** Why nothing was read: the text holds rows of data. */
  refused?: string;
  /** The text was too long to be read as a whole. */
  isCut?: true;
  /** Where two problems have the same words: the question that decides. */
  question?: string;
  /** Whom to ask if nothing fits. */
  door?: { text: string; href: string };
}
