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
  for (const { name, version, license, private: isOurs } of JSON.parse(json) as PackageFacts[]) {
    if (isOurs !== true) packages.set(`${name}@${version}`, { name, version, licence: licenceOf(license) });
  }
  return [...packages.values()].sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

interface PackageFacts {
  readonly name: string;
  readonly version: string;
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

function main(): void {
  const packages = shippedPackages();
  const width = Math.max(...packages.map(({ name }) => name.length));
  for (const { name, version, licence } of packages) {
    console.log(`${name.padEnd(width)}  ${version.padEnd(12)}  ${licence}`);
  }
  const refused = packages.filter(({ licence }) => !isPermissive(licence));
  console.log(`\n${packages.length} packages, ${refused.length} not permissive`);
  for (const { name, licence } of refused) console.error(`Not permissive: ${name} (${licence})`);
  process.exitCode = refused.length === 0 ? 0 : 1;
}

if (require.main === module) main();
