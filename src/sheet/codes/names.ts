import { toRoman } from './code';
import type { OutlineNode } from './outline-node';

/**
 * Ensures one code per node, unique in the table. A code keeps its own form while it is unique; where numbering
 * restarts in each field, or for letters a), b), the code of the node above is put before it (`II.1`, `1.1.a`).
 * What still coincides is a true duplicate and gets `#2`, `#3`.
 */
export function nameCodes(nodes: readonly (OutlineNode | undefined)[]): string[] {
  const own = nodes.map((node) => node?.segments.join('.') ?? '');
  const inFull = findRestarts(nodes, own);
  const full: string[] = [];
  const used = new Map<string, number>();
  const children = new Map<number | undefined, number>();
  nodes.forEach((node, index) => {
    if (node === undefined) return;
    const place = (children.get(node.parent) ?? 0) + 1;
    children.set(node.parent, place);
    const above = node.parent === undefined ? '' : (full[node.parent] ?? '');
    const name =
      own[index] === ''
        ? generated(nodes, index, { above, place, used })
        : spell(node, own[index] ?? '', { above, inFull: inFull(index) });
    const times = (used.get(name) ?? 0) + 1;
    used.set(name, times);
    full[index] = times === 1 ? name : `${name}#${times}`;
  });
  return full;
}

function spell(
  node: OutlineNode,
  own: string,
  { above, inFull }: { readonly above: string; readonly inFull: boolean },
): string {
  if (above === '') return own;
  if (node.style === 'lower' && node.segments.length === 1) return `${above}.${own}`;
  if (!inFull) return own;
  const inner = own.startsWith(`${above}.`) ? own.slice(above.length + 1) : own;
  const tail = node.segments.length > 1 ? (node.segments.at(-1) ?? inner) : inner;
  return `${above}.${tail}`;
}

/**
 * An own code under two different nodes restarts. Where only a block without a code restarts (*Điểm thưởng* after
 * eight fields), its rows alone are spelled in full; where the fields restart, all of theirs are.
 */
function findRestarts(
  nodes: readonly (OutlineNode | undefined)[],
  own: readonly string[],
): (index: number) => boolean {
  const first = new Map<string, number>();
  const blocks = new Set<number>();
  let fieldsRestart = false;
  nodes.forEach((node, index) => {
    const code = own[index] ?? '';
    if (node === undefined || code === '' || node.style === 'lower') return;
    const earlier = first.get(code);
    if (earlier === undefined) first.set(code, index);
    else if (nodes[earlier]?.parent !== node.parent) {
      const root = rootOf(nodes, index);
      if (nodes[root]?.style === 'none' && rootOf(nodes, earlier) !== root) blocks.add(root);
      else fieldsRestart = true;
    }
  });
  return (index) => fieldsRestart || blocks.has(rootOf(nodes, index));
}

function rootOf(nodes: readonly (OutlineNode | undefined)[], index: number): number {
  let root = index;
  for (let above = nodes[root]?.parent; above !== undefined; above = nodes[root]?.parent) root = above;
  return root;
}

/** A block without a code goes by what its children are numbered under, else by its place among its siblings. */
function generated(
  nodes: readonly (OutlineNode | undefined)[],
  index: number,
  {
    above,
    place,
    used,
  }: { readonly above: string; readonly place: number; readonly used: ReadonlyMap<string, number> },
): string {
  const child = nodes.find((node) => node?.parent === index && node.segments.length > 1);
  const prefix = child?.segments.slice(0, -1).join('.');
  if (prefix !== undefined && !used.has(prefix)) return prefix;
  const isRoman = above === '' && nodes.some((node) => node?.parent === undefined && node?.style === 'roman');
  for (let number = place; ; number += 1) {
    const own = isRoman ? toRoman(number) : String(number);
    const name = above === '' ? own : `${above}.${own}`;
    if (!used.has(name) && !nodes.some((node) => node?.segments.join('.') === name)) return name;
  }
}
