import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';

/** One package that is installed where development packages are left out. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

/** Licences that let a public office use, change and pass on the product freely. */
const PERMISSIVE = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'CC0-1.0']);
const ENOUGH_FOR_THE_LIST = 64 * 1024 * 1024;

/** Ensures the shipped packages by name, each once per version. */
export function shippedPackages(): ShippedPackage[] {
  const json = execFileSync('npm', ['query', '.prod'], {
    cwd: resolve(__dirname, '..'),
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: ENOUGH_FOR_THE_LIST,
  });
  const packages = new Map<string, ShippedPackage>();
  for (const { name, version = '', license, private: isOurs } of JSON.parse(json) as PackageFacts[]) {
    // A linked folder is listed too, without a name: it is no package.
    if (isOurs !== true && name !== undefined)
      packages.set(`${name}@${version}`, { name, version, licence: licenceOf(license) });
  }
  return [...packages.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

interface PackageFacts {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string | { readonly type?: string };
  readonly private?: boolean;
}

function licenceOf(stated: PackageFacts['license']): string {
  return (typeof stated === 'string' ? stated : stated?.type) ?? 'none stated';
}

/** Ensures whether a licence is free enough; of a choice (`MIT OR GPL-2.0`) the freest counts. */
export function isPermissive(licence: string): boolean {
  const choices = licence.replace(/^\(|\)$/g, '').split(/\s+OR\s+/);
  return choices.some((choice) => choice.split(/\s+AND\s+/).every((each) => PERMISSIVE.has(each)));
}

/** Said where npm lists nothing: the product ships packages, so the list itself is missing. */
export const NOTHING_LISTED =
  'npm lists no package at all. Install the packages in this folder first (npm ci): node_modules must be a folder of its own, not a link.';

/** Ensures the lines of the list and whether every licence in it is free enough; an empty list is no answer. */
export function licenceReport(packages: readonly ShippedPackage[]): LicenceReport {
  if (packages.length === 0) return { lines: [], faults: [NOTHING_LISTED] };
  const width = Math.max(...packages.map(({ name }) => name.length));
  const refused = packages.filter(({ licence }) => !isPermissive(licence));
  return {
    lines: [
      ...packages.map(
        ({ name, version, licence }) => `${name.padEnd(width)}  ${version.padEnd(12)}  ${licence}`,
      ),
      `\n${packages.length} packages, ${refused.length} not permissive`,
    ],
    faults: refused.map(({ name, licence }) => `Not permissive: ${name} (${licence})`),
  };
}

interface LicenceReport {
  readonly lines: readonly string[];
  readonly faults: readonly string[];
}

function main(): void {
  const { lines, faults } = licenceReport(shippedPackages());
  for (const line of lines) console.log(line);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

if (require.main === module) main();
