/** The data sets as structured data, for search engines for data: https://developers.google.com/search/docs/appearance/structured-data/dataset. */
import { projectPage } from '../../data/addresses';
import { allDatasets } from '../../data/datasets';
import { valueOf } from '../../data/fact';

const CONDITIONS = {
  credentialed: 'Credentialed access: a credentialed PhysioNet account, the required training and a signed data use agreement for this version.',
  open: 'Open access: anybody may download the files.',
} as const;

/** The current version of each data set, in schema.org's words. The data sets are PhysioNet's; this guide only describes the way to them. */
export function structuredDatasets(): object {
  return {
    '@context': 'https://schema.org',
    '@graph': allDatasets.map((dataset) => {
      const { version, published, doi } = dataset.current;
      const [date, id] = [valueOf(published), valueOf(doi)];
      return {
        '@type': 'Dataset',
        name: `${dataset.title} ${version.value}`,
        description: `${dataset.holds}. Published on PhysioNet, which decides who gets access.`,
        url: projectPage(dataset),
        version: version.value,
        ...(id === undefined ? {} : { identifier: `https://doi.org/${id}` }),
        ...(date === undefined ? {} : { datePublished: date }),
        isAccessibleForFree: true,
        conditionsOfAccess: CONDITIONS[dataset.access.value],
      };
    }),
  };
}
