import { ok, type Result } from '../../result';
import type { WorkbookProblem } from '../problems';
import type { Package } from './package';
import { children } from './xml/tree';

/** One relationship of a part (ECMA-376-2 §8.5). */
export interface Relationship {
  readonly id: string;
  /** The last word of the type, e.g. `worksheet`: the same in transitional and Strict files. */
  readonly type: string;
  /** The target part's name without a leading slash; absent for targets outside the file. */
  readonly part?: string;
  /** What stands outside the file, as written. */
  readonly external?: string;
}

/** Ensures the name of the part that holds a part's relationships; the package's own for an empty name. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** Ensures a part's relationships; none when the part has no list of them. */
export function relationshipsOf(
  pack: Package,
  part: string,
): Result<readonly Relationship[], WorkbookProblem> {
  const name = relationshipsPart(part);
  if (!pack.has(name)) return ok([]);
  const tree = pack.tree(name);
  if (!tree.ok) return tree;
  return ok(
    children(tree.value, 'Relationship').map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').replace(/^.*\//, ''),
      ...(attributes['TargetMode'] === 'External'
        ? { external: attributes['Target'] ?? '' }
        : { part: resolveTarget(part, attributes['Target'] ?? '') }),
    })),
  );
}

/** Ensures the part a target names: absolute ones count from the root, others from the source's folder. */
export function resolveTarget(source: string, target: string): string {
  const path = decodePercent(target.replace(/\\/g, '/').replace(/#.*$/, ''));
  if (path.startsWith('/')) return path.slice(1);
  const segments = source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

function decodePercent(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
