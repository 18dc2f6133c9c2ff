/** Programs that a machine may lack. A check that needs one is reported as not made, never as passed. */
import { spawnSync } from 'node:child_process';

export function isThere(program: string): boolean {
  return spawnSync(program, ['--version']).error === undefined;
}

/** What a program says of a text on its standard input; empty if it finds nothing and ends well. */
export function said(program: string, options: readonly string[], input: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, options, { input, encoding: 'utf8' });
  if (error) throw error;
  const words = `${stdout}${stderr}`.trim();
  return status === 0 ? words : words || `${program} ended with ${status}`;
}
