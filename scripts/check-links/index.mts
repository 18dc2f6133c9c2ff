/** Checks the links of a built site: `npm run check:links [-- options]`. See README.md. */
import { main } from './main';

process.exitCode = await main(process.argv.slice(2));
