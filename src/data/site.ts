/**
 * What the site says about itself. A deploy from GitHub Actions sets the three variables, so that a fork
 * links to itself; everything else here is words.
 */
const slug = process.env.GITHUB_REPOSITORY ?? 'mimic-cloud-access-guide/mimic-cloud-access-guide';

export const site = {
  title: 'MIMIC cloud access guide',
  tagline: 'From no account to a first query on MIMIC-IV in the cloud',
  /** Where the site is published, without a path. */
  origin: process.env.SITE_ORIGIN ?? 'https://mimic-cloud-access-guide.github.io',
  /** The path below the origin, with a slash at both ends. */
  base: process.env.SITE_BASE ?? '/',
  repository: `https://github.com/${slug}`,
  independence:
    'An independent guide. It is not run by PhysioNet, MIT, Google or Amazon. ' +
    'What your own PhysioNet project page shows is what counts. ' +
    'Text: CC BY 4.0. Code: MIT.',
} as const;
