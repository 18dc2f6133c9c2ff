/** What must hold for each package that `npm ci` installs, so that nobody can slip in another one. */

/** The parts of `package-lock.json` that matter here; `packages` by their folders, the project itself at `''`. */
export interface Lockfile {
  lockfileVersion: number;
  packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  /** Its own name, where its folder has another. */
  name?: string;
  version?: string;
  /** Where it is downloaded; npm may leave it out, and then asks the registry that the reader has set. */
  resolved?: string;
  integrity?: string;
  link?: boolean;
}

const REMEDY = 'Delete it from package.json and install it from the registry: npm install --save-exact NAME@VERSION';

/**
 * @returns one sentence a fault, each naming the package and the remedy; empty if all is well
 * @throws if there is no package, or the file is of a form that we do not know: then nothing would be checked
 */
export function lockfileFaults({ lockfileVersion, packages }: Lockfile): string[] {
  if (lockfileVersion !== 3) throw new Error(`package-lock.json is of version ${lockfileVersion}; this check knows version 3. Write it again with npm 9 or newer: npm install --package-lock-only`);
  const installed = Object.entries(packages).filter(([folder]) => folder !== '');
  if (installed.length === 0) throw new Error('package-lock.json lists no package: nothing was checked.');
  const hosts = new Set<string>();
  const all = installed.flatMap(([folder, entry]) => {
    const { version, resolved, integrity, link } = entry;
    const faults: string[] = [];
    if (link) return [`${folder} is a link to a folder. ${REMEDY}`];
    if (!version || !/^\d+\.\d+\.\d+/.test(version)) faults.push(`${folder} has "${version ?? ''}" instead of a version. ${REMEDY}`);
    if (resolved !== undefined) {
      hosts.add(hostOf(resolved));
      if (!isFromRegistry(resolved, entry.name ?? folder.split('node_modules/').at(-1) ?? '', version ?? '')) faults.push(`${folder} is downloaded from ${resolved}, which is no package of a registry. ${REMEDY}`);
    }
    if (!integrity || !/^sha512-[\w+/]{86}==$/.test(integrity)) faults.push(`${folder} has ${integrity ? `the hash ${integrity.slice(0, 30)}…, which is no sha512` : 'no integrity hash'}, so what is downloaded is not compared. Delete node_modules and its entry, then: npm install`);
    return faults;
  });
  if (hosts.size > 1) all.push(`package-lock.json names more than one host: ${[...hosts].join(', ')}. All packages come from one registry: delete the other addresses, then: npm install`);
  return all;
}

const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).host : address);

/** A registry has `@scope/name` at `https://HOST/…/@scope/name/-/name-VERSION.tgz`. */
function isFromRegistry(address: string, name: string, version: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, pathname } = new URL(address);
  return protocol === 'https:' && decodeURIComponent(pathname).endsWith(`/${name}/-/${name.split('/').at(-1)}-${version}.tgz`);
}

/**
 * Wishes in `package.json` that are no fixed version from the registry.
 *
 * @param dependencies name → version, of all kinds
 */
export function wishFaults(dependencies: Readonly<Record<string, string>>): string[] {
  return Object.entries(dependencies)
    .filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))
    .map(([name, version]) => `package.json asks for ${name} "${version}", which is no fixed version of the registry. Write one, such as "1.2.3".`);
}
