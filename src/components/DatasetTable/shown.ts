/** The tables that `<DatasetTable>` can show; `npm run check` holds pages to these words. */
export const SHOWN = ['names', 'offers', 'citations'] as const;
