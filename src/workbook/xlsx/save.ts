import type { Package } from './package';
import { partKey } from './zip/guards';
import { packZip, type Packed } from './zip/pack';

/** Ensures the package as a file: without changes, the very bytes it was opened from. */
export function savePackage(pack: Package): Uint8Array {
  const { directory, changes } = pack;
  if (changes.size === 0) return directory.bytes;
  const files = directory.entries.flatMap((entry): Packed[] => {
    const change = changes.get(partKey(entry.name));
    if (!change) return [{ kind: 'copy', entry }];
    if (change.content === null) return [];
    return [{ kind: 'new', name: entry.name, bytes: change.content, before: entry }];
  });
  const known = new Set(directory.entries.map((entry) => partKey(entry.name)));
  const added = [...changes].flatMap(([key, { name, content }]): Packed[] =>
    known.has(key) || content === null ? [] : [{ kind: 'new', name, bytes: content }],
  );
  return packZip(directory, [...files, ...added]);
}
