import type { Body } from '../body';
import type { Code } from '../codes/code';
import { ordinal } from '../codes/code';
import type { OutlineNode, OutlineNote } from '../codes/outline-node';
import type { RowKind } from './classify';

/** The members of a tree beside their places and names. */
export interface Outlined {
  readonly members: readonly RowKind[];
  readonly nodes: readonly OutlineNode[];
  readonly codes: readonly string[];
}

/** Ensures every repair, gap-filling, duplicate and missing code is named at its cell. */
export function reportNotes(body: Body, outlined: Outlined, isExcerpt: boolean): void {
  const { members, nodes } = outlined;
  const [first] = members;
  if (first === undefined) return;
  if (members.every((member) => member.read === undefined)) {
    body.problems.add('sheet.codes-generated', 'info', { row: first.row, column: body.left });
    return;
  }
  nodes.forEach((node, index) => {
    for (const note of node.notes) {
      if (note.kind !== 'orphan' || !isExcerpt) reportNote(body, outlined, { note, index });
    }
  });
}

function reportNote(
  body: Body,
  { members, codes }: Outlined,
  { note, index }: { readonly note: OutlineNote; readonly index: number },
): void {
  const member = members[index] as RowKind;
  const code = codes[index] ?? '';
  const title = member.title.slice(0, 80);
  const at = { row: member.row, column: member.codeColumn ?? body.indexes('code')[0] ?? member.titleColumn };
  const add = body.problems.add.bind(body.problems);
  switch (note.kind) {
    case 'repaired':
      return add('sheet.code-repaired', 'warning', at, { typed: note.typed, code, after: note.because });
    case 'fromDate':
      return add('sheet.code-from-date', 'warning', at, { typed: note.typed, code, others: note.others });
    case 'unreadable':
      return add('sheet.code-unreadable', 'error', at, { typed: note.typed, code });
    case 'missing':
      return add('sheet.code-missing', member.kind === 'heading' ? 'info' : 'warning', at, { title, code });
    case 'duplicate': {
      const row = (members[note.of]?.row ?? 0) + 1;
      return add('sheet.code-duplicate', 'error', at, { code: codes[note.of] ?? '', row, given: code });
    }
    case 'orphan':
      return add('sheet.code-orphan', 'warning', at, { code });
    case 'caption': {
      const text = [member.read?.typed ?? '', title].filter(Boolean).join(' ');
      return add('sheet.row-caption', 'info', at, { text });
    }
  }
}

/** Ensures sibling codes that jump (1.1, 1.3) or go backwards are named. */
export function reportGaps(body: Body, { members, nodes, codes }: Outlined): void {
  const last = new Map<string, number>();
  const running = new Map<string, number>();
  nodes.forEach((node, index) => {
    const read = members[index]?.read;
    if (read?.kind !== 'code' || node.style === 'none' || node.notes.length > 0) {
      if (node.style === 'decimal')
        last.set(`${node.parent}:decimal:${node.segments.length}`, Number(node.segments.at(-1)));
      return;
    }
    const key = `${node.parent}:${node.style}:${node.segments.length}`;
    const value = ordinal(node.segments.at(-1) ?? '', node.style);
    const series = `${node.style}:${node.segments.length}:${members[index]?.headingDepth ?? ''}`;
    const before =
      last.get(key) ?? (node.parent === undefined ? value - 1 : firstOf(running.get(series), value));
    last.set(key, value);
    running.set(series, value);
    const at = { row: members[index]?.row ?? 0, column: members[index]?.codeColumn ?? body.left };
    if (value < before) body.problems.add('sheet.code-order', 'warning', at, { code: codes[index] ?? '' });
    if (value - before >= 2 && isCounted(read.code)) {
      body.problems.add('sheet.code-gap', 'warning', at, {
        code: codes[index] ?? '',
        missing: Math.floor(value - before - 1),
      });
    }
  });
}

/** A list begins at 1, or goes on from the list before it (I: 1, 2; II: 3, 4). */
function firstOf(running: number | undefined, value: number): number {
  return running !== undefined && running + 1 === value ? running : 0;
}

/** Letters skip j, w and z in Vietnamese lists; only numbers prove a gap. */
function isCounted(code: Code): boolean {
  return code.styles[0] === 'decimal' || code.styles[0] === 'roman';
}
