import { parseArgs } from 'node:util';
import { CannotWork } from './model';

export interface Options {
  build: string;
  site?: string;
  external: boolean;
  only?: string;
  json?: string;
  github: boolean;
  'allow-private': string[];
}

const USAGE = `Usage: npm run check:links -- [options]
  --build DIR   folder of the built site (build)
  --site URL    where the site is published (read from its canonical links)
  --external    also ask other sites; takes minutes
  --only GLOB   only links of these Markdown files or pages, for example "docs/access/**"
  --json FILE   also write the result as data
  --github      also print annotations for a pull request
  --allow-private ADDRESS
                with --external, also ask this private IP address; may be repeated`;

/** @throws CannotWork for an unknown option or a missing value */
export function parseOptions(args: string[]): Options {
  try {
    const { values } = parseArgs({
      args,
      options: {
        build: { type: 'string', default: 'build' },
        site: { type: 'string' },
        external: { type: 'boolean', default: false },
        only: { type: 'string' },
        json: { type: 'string' },
        github: { type: 'boolean', default: false },
        'allow-private': { type: 'string', multiple: true, default: [] },
      },
    });
    return values;
  } catch (error) {
    throw new CannotWork(`${(error as Error).message}\n${USAGE}`);
  }
}
