/** The file that `index.ts` makes. */
declare module '@generated/error-lookup/default/knowledge.json' {
  const knowledge: import('../../components/PasteError/types').Knowledge;
  export default knowledge;
}
