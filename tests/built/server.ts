/** An nginx that serves the built site by `deploy/nginx.conf`, and plain questions to it. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { thisMachine } from '../../scripts/browser';
import { findNginx, PACKAGES } from '../../scripts/hosts/find-nginx';

export const nginx = findNginx({ ...thisMachine, exists: existsSync });
export const NOT_CHECKED = `NOT CHECKED: deploy/nginx.conf, since this machine lacks ${PACKAGES.join(' and ')} (Debian)`;

export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Server {
  origin: string;
  /** Asks for a path exactly as it is written. */
  ask(path: string, headers?: Record<string, string>): Promise<Answer>;
  stop(): Promise<void>;
}

/**
 * @param root the folder to serve
 * @throws with nginx's own words if it does not start, or finds fault with the configuration
 */
export async function serve(root: string): Promise<Server> {
  if (!nginx) throw new Error(NOT_CHECKED);
  const { program, brotli } = nginx;
  const port = await freePort();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nginx-'));
  const site = readFileSync('deploy/nginx.conf', 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('    listen [::]:80;\n', '')
    .replace('root /var/www/guide;', `root ${path.resolve(root)};`);
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  const file = path.join(folder, 'nginx.conf');
  // As root nginx would change to a user who may not read the work tree.
  writeFileSync(file, `load_module ${brotli};\n${thisMachine.isRoot ? 'user root;\n' : ''}daemon off;\nworker_processes 1;\nerror_log stderr;\npid ${folder}/pid;\nevents {}\nhttp {\naccess_log off;\n${places}\n${site}\n}\n`);
  const running = spawn(program, ['-e', 'stderr', '-c', file], { stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  running.stderr.on('data', (data: Buffer) => (words += data.toString()));
  const ended = new Promise<void>((resolve) => running.on('close', () => resolve()));
  const ask: Server['ask'] = (address, headers = {}) =>
    new Promise((resolve, reject) => {
      request({ host: '127.0.0.1', port, path: address, headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }));
      })
        .on('error', reject)
        .end();
    });
  const stop = async (): Promise<void> => {
    running.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true });
  };
  const answers = (): Promise<boolean> => ask('/').then(() => true, () => false);
  for (let tries = 0; running.exitCode === null && tries < 100 && !(await answers()); tries++) await wait(50);
  if (words !== '' || !(await answers())) {
    await stop();
    throw new Error(`nginx does not serve by deploy/nginx.conf, or finds fault with it:\n${words}`);
  }
  return {
    origin: `http://127.0.0.1:${port}`,
    ask,
    stop,
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
