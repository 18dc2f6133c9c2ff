import path from 'node:path';
import { Worker, type MessagePort } from 'node:worker_threads';

/** What loads TypeScript for Docusaurus; by way of the package that brings it, as it is none of ours. */
const LOADER = require.resolve('jiti', { paths: [path.dirname(require.resolve('@docusaurus/utils'))] });
/** What translates it. It is large, and a thread seldom needs it: what was translated once is kept. */
const TRANSLATOR = path.join(path.dirname(LOADER), '../dist/babel.js');

const SCRIPT = `
  const { parentPort, workerData: { loader, translator, file } } = require('node:worker_threads');
  const loaded = require(loader)(file, { transform: (options) => require(translator)(options) })(file);
  parentPort.once('message', ({ run, data }) => loaded[run](data));`;

/** A thread beside this one, which has loaded a file and does one thing. */
export interface Thread {
  worker: Worker;
  /**
   * @param run what it does: a function that the file exports
   * @param data what that is given
   * @param ports that the data hold
   */
  start: <Data>(run: (data: Data) => void, data: Data, ports?: MessagePort[]) => void;
}

/**
 * Begins a thread. Its file is loaded as Docusaurus loads its settings, with jiti, which has translated it here already.
 *
 * @param file the TypeScript file, in full
 */
export function thread(file: string): Thread {
  const worker = new Worker(SCRIPT, { eval: true, workerData: { loader: LOADER, translator: TRANSLATOR, file } });
  return { worker, start: (run, data, ports = []) => worker.postMessage({ run: run.name, data }, ports) };
}
