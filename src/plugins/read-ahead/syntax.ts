/** A processor of `unified`, as far as it matters here. */
export interface Processor {
  data(): object;
}

/** What a processor takes for Markdown beside the common marks: two that give the same text here read in the same way. */
export function syntaxOf(processor: Processor): string {
  const data: { micromarkExtensions?: unknown; fromMarkdownExtensions?: unknown } = processor.data();
  return JSON.stringify([data.micromarkExtensions, data.fromMarkdownExtensions], (_key, value: unknown) => (typeof value === 'function' ? `function ${value.name}` : value));
}
