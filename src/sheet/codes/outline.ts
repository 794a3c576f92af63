import { ordinal } from './code';
import { findLast } from '../lists';
import type { Code, CodeStyle, ReadCode } from './code';
import type { OutlineEntry, OutlineNode, OutlineNote } from './outline-node';

interface Open {
  readonly index: number;
  readonly segments: readonly string[];
  readonly style: CodeStyle | 'none';
}

const ROOT = { segments: [], style: 'none', parent: undefined, depth: 0, typed: undefined } as const;

/** Ensures a place in the tree for every entry, in the order of the rows. */
export function buildOutline(entries: readonly OutlineEntry[]): OutlineNode[] {
  const builder = new OutlineBuilder(entries);
  entries.forEach((entry, index) => builder.place(entry, index));
  return builder.nodes;
}

class OutlineBuilder {
  readonly nodes: OutlineNode[] = [];
  #stack: Open[] = [];
  readonly #places = new Map<string, number>();

  constructor(readonly entries: readonly OutlineEntry[]) {}

  place(entry: OutlineEntry, index: number): void {
    const { read } = entry;
    if (read === undefined)
      return entry.uncoded === 'heading' ? this.#heading(index) : this.#uncodedItem(index);
    if (read.kind === 'date') return this.#date(read, index);
    if (entry.isDivider && this.#onlyDivides(index)) {
      this.nodes[index] = { ...ROOT, typed: read.typed, notes: [{ kind: 'caption' }] };
      return;
    }
    const repaired = this.#lostZero(read.code);
    const notes: OutlineNote[] =
      repaired === undefined
        ? []
        : [
            {
              kind: 'repaired',
              typed: read.typed,
              because: this.#previousSibling(read.code.segments)?.join('.') ?? '',
            },
          ];
    this.#coded(repaired ?? read.code, index, { typed: read.typed, notes });
  }

  /** The first part had no row in the tree, and the codes after this one go on where those before it stopped. */
  #onlyDivides(index: number): boolean {
    if (this.#stack.length === 0 || this.entries[index]?.opensBlock === true) return false;
    const isKept = this.entries
      .slice(0, index)
      .some(({ isDivider }, at) => isDivider && !this.#isCaptionNode(at));
    if (isKept) return false;
    const next = this.entries[index + 1]?.read;
    return next?.kind === 'code' && !this.nodes.some((node) => same(node.segments, next.code.segments));
  }

  #isCaptionNode(index: number): boolean {
    return this.nodes[index]?.notes.some(({ kind }) => kind === 'caption') === true;
  }

  /** A heading stands at the top, unless the next code continues what is open: then it is only a caption inside. */
  #heading(index: number): void {
    if (this.#isCaption(index)) {
      this.nodes[index] = { ...ROOT, notes: [{ kind: 'caption' }] };
      return;
    }
    const above = this.#headingAbove(this.entries[index]?.headingDepth ?? 0);
    this.#popTo(above);
    const place =
      above === undefined ? ROOT : { ...ROOT, parent: above.index, depth: this.#depthUnder(above) };
    this.#push(index, { ...place, notes: [{ kind: 'missing' }] });
  }

  #headingAbove(depth: number): Open | undefined {
    return findLast(this.#stack, (open) => {
      const own = this.entries[open.index]?.headingDepth;
      return own !== undefined && own < depth;
    });
  }

  #isCaption(index: number): boolean {
    const next = this.entries.slice(index + 1, index + 2)[0]?.read;
    if (this.entries[index]?.opensBlock === true || next?.kind !== 'code') return false;
    const { segments } = next.code;
    if (segments.length > 1) return this.#stack.some((open) => same(open.segments, segments.slice(0, -1)));
    const coded = this.#stack.some((open) => open.style === 'roman' || open.style === 'upper');
    return coded && this.#stack.some((open) => same(successor(open.segments) ?? [], segments));
  }

  #uncodedItem(index: number): void {
    if (this.entries[index]?.uncoded === 'part') return this.#part(index);
    const previous = this.#stack.at(-1);
    const above =
      previous?.style === 'none' && this.#isHeading(previous.index) ? previous : this.#stack.at(-2);
    const next = this.#missingBetween(previous, index);
    this.#popTo(above);
    this.#push(index, {
      segments: next ?? [],
      style: next === undefined ? 'none' : 'decimal',
      parent: above?.index,
      depth: this.#depthUnder(above),
      typed: undefined,
      notes: [{ kind: 'missing' }],
    });
  }

  #part(index: number): void {
    const above = findLast(this.#stack, (open) => this.entries[open.index]?.read !== undefined);
    this.#popTo(above);
    const parent = above?.index;
    this.#push(index, { ...ROOT, parent, depth: this.#depthUnder(above), notes: [{ kind: 'missing' }] });
  }

  #isHeading(index: number): boolean {
    return this.entries[index]?.uncoded === 'heading';
  }

  /** Between 1.1.1 and 1.1.3 the code 1.1.2 is missing, and only that. */
  #missingBetween(previous: Open | undefined, index: number): readonly string[] | undefined {
    if (previous === undefined || previous.style !== 'decimal') return undefined;
    const following = this.entries.slice(index + 1).find((entry) => entry.read?.kind === 'code')?.read;
    const next = successor(previous.segments);
    if (following?.kind !== 'code' || next === undefined) return undefined;
    return same(following.code.segments, successor(next) ?? []) ? next : undefined;
  }

  /** Excel turned `1.2` into 1 February: the reading that continues the numbering is taken, else none. */
  #date(read: ReadCode & { kind: 'date' }, index: number): void {
    const expected = this.#expected();
    const fitting = read.candidates.filter((code) => expected.some((each) => same(each, code.segments)));
    const others = read.candidates.map((code) => code.segments.join('.')).join(', ');
    const [only] = fitting;
    if (only !== undefined && fitting.length === 1) {
      return this.#coded(only, index, {
        typed: read.typed,
        notes: [{ kind: 'fromDate', typed: read.typed, others }],
      });
    }
    const above = this.#stack.at(-2);
    this.#popTo(above);
    this.#push(index, {
      segments: [],
      style: 'none',
      parent: above?.index,
      depth: this.#depthUnder(above),
      typed: read.typed,
      notes: [{ kind: 'unreadable', typed: read.typed }],
    });
  }

  /** Codes that would continue the numbering here: the next sibling at each open level, and the first child. */
  #expected(): (readonly string[])[] {
    const next = this.#stack.map((open) => successor(open.segments)).filter((each) => each !== undefined);
    const top = this.#stack.at(-1);
    const field = this.#stack.find((open) => open.style === 'roman' || open.style === 'upper');
    const fieldFirst = field && [String(ordinal(field.segments[0] ?? '', field.style as CodeStyle)), '1'];
    const children = top === undefined ? [['1']] : [[...top.segments, '1']];
    return [...next, ...children, ...(fieldFirst ? [fieldFirst] : [])];
  }

  #previousSibling(segments: readonly string[]): readonly string[] | undefined {
    const prefix = segments.slice(0, -1);
    return this.#stack.find(
      (open) => open.segments.length === segments.length && same(open.segments.slice(0, -1), prefix),
    )?.segments;
  }

  /** `1.1` after `1.9` is `1.10` that lost its zero. */
  #lostZero(code: Code): Code | undefined {
    const last = code.segments.at(-1) ?? '';
    if (code.segments.length < 2 || !/^[1-9]$/.test(last)) return undefined;
    const previous = Number(this.#previousSibling(code.segments)?.at(-1));
    if (Number(`${last}0`) !== previous + 1) return undefined;
    return { ...code, segments: [...code.segments.slice(0, -1), `${last}0`] };
  }

  #coded(code: Code, index: number, rest: Pick<OutlineNode, 'typed' | 'notes'>): void {
    const style = this.#styleOf(code);
    const above = this.#above(code, style, index);
    const orphan = code.segments.length > 1 && above === undefined;
    const place = `${above?.index ?? ''}>${code.segments.join('.')}`;
    const duplicate = this.#places.get(place);
    const notes = [
      ...rest.notes,
      ...(orphan ? [{ kind: 'orphan' } as const] : []),
      ...(duplicate !== undefined && !orphan ? [{ kind: 'duplicate', of: duplicate } as const] : []),
    ];
    if (duplicate === undefined) this.#places.set(place, index);
    // A row from elsewhere closes nothing: the codes after it go on where those before it stopped.
    if (!orphan) this.#popTo(above);
    this.#push(index, {
      segments: code.segments,
      style,
      parent: above?.index,
      depth: orphan ? code.segments.length - 1 : this.#depthUnder(above),
      typed: rest.typed,
      notes,
    });
  }

  /** Headings in columns of their own make the tree; elsewhere the codes do. */
  #above(code: Code, style: CodeStyle, index: number): Open | undefined {
    const depth = this.entries[index]?.headingDepth;
    if (depth !== undefined) return this.#headingAbove(depth);
    const heading = this.#headingAbove(Infinity);
    const dotted = code.segments.length > 1;
    if (heading === undefined)
      return dotted ? this.#aboveDotted(code.segments) : this.#aboveSingle(code, style, index);
    const prefix = code.segments.slice(0, -1);
    return (dotted ? findLast(this.#stack, (open) => same(open.segments, prefix)) : undefined) ?? heading;
  }

  /** A lone `I`, `V` or `X` is a letter after its letter, a roman numeral otherwise. */
  #styleOf(code: Code): CodeStyle {
    const [first = 'decimal', second] = code.styles;
    if (second === undefined || code.segments.length > 1) return first;
    const place = (segments: readonly string[]) => ordinal(segments[0] ?? '', 'upper');
    const follows = this.#stack.some(
      (open) => open.style === 'upper' && place(open.segments) + 1 === place(code.segments),
    );
    return follows ? 'upper' : 'roman';
  }

  /** The parent of `1.1.2` is the open `1.1`, else the open `1`, else the field I it counts under, else any open field. */
  #aboveDotted(segments: readonly string[]): Open | undefined {
    for (let length = segments.length - 1; length > 0; length -= 1) {
      const prefix = findLast(this.#stack, (open) => same(open.segments, segments.slice(0, length)));
      if (prefix !== undefined) return prefix;
    }
    return findLast(this.#stack, (open) => open.style !== 'decimal' && open.style !== 'lower');
  }

  #aboveSingle(code: Code, style: CodeStyle, index: number): Open | undefined {
    const sibling = this.#stack.findIndex((open) => open.segments.length === 1 && open.style === style);
    if (sibling >= 0) return this.#stack[sibling - 1];
    // "B. Điểm thưởng" after the fields I, II, III: what they are the A of has no row of its own.
    if (style === 'upper' && this.entries[index]?.opensBlock === true) return undefined;
    if (style === 'lower') return this.#stack.at(-1);
    const containers = this.#stack.filter((open) => this.#holdsOthers(open));
    if (style === 'decimal') return containers.at(-1);
    return findLast(
      containers,
      (open) => open.style === (style === 'roman' ? 'upper' : 'roman') || open.style === 'none',
    );
  }

  #holdsOthers({ index, style }: Open): boolean {
    const { uncoded } = this.entries[index] ?? {};
    return style !== 'decimal' && style !== 'lower' && (uncoded === undefined || uncoded === 'heading');
  }

  #depthUnder(above: Open | undefined): number {
    return above === undefined ? 0 : (this.nodes[above.index]?.depth ?? 0) + 1;
  }

  #popTo(above: Open | undefined): void {
    this.#stack = above === undefined ? [] : this.#stack.slice(0, this.#stack.indexOf(above) + 1);
  }

  #push(index: number, node: OutlineNode): void {
    this.nodes[index] = node;
    this.#stack.push({ index, segments: node.segments, style: node.style });
  }
}

/** Ensures the code after a dotted number, e.g. `1.9` → `1.10`; undefined after a roman numeral or letter. */
export function successor(segments: readonly string[]): string[] | undefined {
  const last = segments.at(-1);
  if (last === undefined || !/^\d+$/.test(last)) return undefined;
  return [...segments.slice(0, -1), String(Number(last) + 1)];
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((segment, index) => segment === b[index]);
}
