/**
 * Facts of `addresses.ts` for readers' scripts: that file brings the list of data sets with it, which is too long to load
 * for them. `values.test.ts` holds these to it.
 */
export const known = { dataProject: 'physionet-data', awsRegion: 'us-east-1', awsAccount: '724665945834' } as const;
