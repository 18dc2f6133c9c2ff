/** Finds an nginx for the test of `deploy/nginx.conf`, and installs one where it can. */
import type { Machine } from '../browser';

/** What the test needs of nginx. */
export interface Nginx {
  program: string;
  /** The module that sends files compressed beforehand. */
  brotli: string;
}

export const PACKAGES = ['nginx-light', 'libnginx-mod-http-brotli-static'];
const PROGRAMS = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];
const MODULES = ['/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'];

/** @returns undefined if there is none, and none can be installed here */
export function findNginx(machine: Pick<Machine, 'platform' | 'isRoot' | 'run'> & { exists(file: string): boolean }): Nginx | undefined {
  const find = (): Nginx | undefined => {
    const program = PROGRAMS.find(machine.exists);
    const brotli = MODULES.find(machine.exists);
    return program && brotli ? { program, brotli } : undefined;
  };
  const found = find();
  if (found || machine.platform !== 'linux' || !machine.isRoot || !machine.run('apt-get', ['--version'])) return found;
  machine.run('apt-get', ['update', '-qq']);
  machine.run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...PACKAGES]);
  return find();
}
