import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Tests and benches run from the root, whatever they are bundled into. */
const ROOT = process.cwd();
export const DIST = join(ROOT, 'dist');

/**
 * Ensures `dist/` is the production build of the sources as they are; built only when something changed. A build that
 * was made elsewhere is judged as it is when `CCHC_DIST` names its folder.
 */
export function ensureBuilt(): string {
  const given = process.env['CCHC_DIST'];
  if (given !== undefined) return given;
  const page = join(DIST, 'index.html');
  const sources = ['src', 'assets/samples', 'webpack.config.js', 'package.json', 'manifest.xml'];
  const newest = Math.max(...sources.map((one) => newestIn(join(ROOT, one))));
  if (existsSync(page) && statSync(page).mtimeMs > newest) return DIST;
  execFileSync(
    process.execPath,
    [join(ROOT, 'node_modules/webpack/bin/webpack.js'), '--mode', 'production'],
    {
      cwd: ROOT,
      stdio: 'ignore',
    },
  );
  return DIST;
}

function newestIn(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
