import { readFileSync, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.json': 'application/json', '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png', '.svg': 'image/svg+xml', '.txt': 'text/plain; charset=utf-8', '.webp': 'image/webp', '.xml': 'text/xml', '.woff2': 'font/woff2',
};

/** A site on the own machine. */
export interface Served {
  origin: string;
  close(): void;
}

/** Serves a built site with brotli, the same way for all generators: `/access` from `access.html` or `access/index.html`. */
export async function serve(folder: string): Promise<Served> {
  const bodies = new Map<string, { type: string; body: Buffer; encoding: string | undefined }>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = [pathname, `${pathname}.html`, path.join(pathname, 'index.html')].map((name) => path.join(folder, name)).find((name) => existsSync(name) && statSync(name).isFile());
    if (!file) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      return;
    }
    const answer = bodies.get(file) ?? load(file);
    bodies.set(file, answer);
    response.writeHead(200, { 'content-type': answer.type, 'content-length': answer.body.length, ...(answer.encoding ? { 'content-encoding': answer.encoding } : {}) }).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

function load(file: string): { type: string; body: Buffer; encoding: string | undefined } {
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  const bytes = readFileSync(file);
  const isText = /text|json|svg|javascript/.test(type);
  return { type, body: isText ? brotliCompressSync(bytes) : bytes, encoding: isText ? 'br' : undefined };
}
