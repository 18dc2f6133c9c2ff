import path from 'node:path';
import { Worker, type MessagePort } from 'node:worker_threads';

/** What loads TypeScript for Docusaurus; by way of the package that brings it, as it is none of ours. */
const LOADER = require.resolve('jiti', { paths: [path.dirname(require.resolve('@docusaurus/utils'))] });

const SCRIPT = `
  const { workerData: { loader, file, run, data } } = require('node:worker_threads');
  require(loader)(file)(file)[run](data);`;

/**
 * Runs a function beside this thread. Its file is loaded as Docusaurus loads its settings, with jiti, which has
 * translated it here already.
 *
 * @param file the TypeScript file, in full
 * @param run the function, which that file exports
 * @param data what it is given
 * @param ports that the data hold
 */
export function thread<Data>(file: string, run: (data: Data) => void, data: Data, ports: MessagePort[] = []): Worker {
  return new Worker(SCRIPT, { eval: true, workerData: { loader: LOADER, file, run: run.name, data }, transferList: ports });
}
