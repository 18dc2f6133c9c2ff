/** The tokenizer alone, which has no types of its own: the whole of css-tree takes longer to load than a site to check. */
declare module 'css-tree/tokenizer' {
  export const tokenTypes: { readonly AtKeyword: number; readonly Function: number; readonly String: number; readonly Url: number; readonly WhiteSpace: number };
  export function tokenize(css: string, onToken: (type: number, start: number, end: number) => void): void;
}

declare module 'css-tree/utils' {
  interface Coder {
    decode: (text: string) => string;
  }
  export const ident: Coder;
  export const string: Coder;
  export const url: Coder;
}
