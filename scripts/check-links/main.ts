/** The command: options in, report out. */
import { writeFileSync } from 'node:fs';
import { askOutside } from './external';
import { CannotWork } from './model';
import { network, systemClock, systemLookup } from './network';
import { parseOptions } from './options';
import { isClean, printAnnotations, printReport, toJson } from './report';
import { checkLinks, type World } from './run';

/**
 * @param args as on the command line
 * @returns the exit code: 0 if all is well, 1 if a link is broken, 2 if the work could not be done
 */
export async function main(args: string[]): Promise<number> {
  try {
    const options = parseOptions(args);
    const world: World = { root: process.cwd(), today: new Date().toISOString().slice(0, 10) };
    if (options.external) {
      world.ask = async (addresses, site) => {
        const { fetch, close } = network(systemLookup, options['allow-private']);
        const userAgent = `link checker of ${site} (+${site})`;
        const pace = { pause: 1_000, requestsAtOnce: 8 };
        const answers = await askOutside(addresses, { fetch, clock: systemClock, random: Math.random, userAgent, pace, timeout: 20_000 });
        await close();
        return answers;
      };
    }
    const result = await checkLinks(options, world);
    process.stdout.write(printReport(result));
    if (options.github) process.stdout.write(printAnnotations(result));
    if (options.json !== undefined) writeFileSync(options.json, toJson(result));
    return isClean(result) ? 0 : 1;
  } catch (error) {
    // A fault of the checker itself is told in full, and is no broken link either.
    console.error(error instanceof CannotWork ? error.message : error);
    return 2;
  }
}
