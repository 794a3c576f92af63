import { ok, type Result } from '../../result';
import type { WorkbookProblem } from '../problems';
import type { Package } from '../xlsx/package';
import { child, children, prefixedAttribute, type XmlElement } from '../xlsx/xml/tree';
import { isOn, valueOf, wholeOf } from './word';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1.%2.` – the numbers of this level and those above. */
  readonly pattern: string;
  readonly isLegal: boolean;
}

interface List {
  /** Lists of one kind go on counting where another of it stopped. */
  readonly kind: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

/** The lists of a document; counts as the paragraphs come, so paragraphs are asked for in reading order, each once. */
export class Numbering {
  private readonly counters = new Map<string, Map<number, number>>();
  private readonly started = new Set<string>();

  constructor(private readonly lists: ReadonlyMap<string, List>) {}

  /** Ensures a counter over the same lists that has counted nothing. */
  fresh(): Numbering {
    return new Numbering(this.lists);
  }

  /** Ensures what Word prints before a paragraph of the list: `1.2.`, `a)`, `-` for a bullet; nothing for formats not known here. */
  label(id: string, depth: number): string {
    const list = this.lists.get(id);
    const level = list?.levels.get(depth);
    if (list === undefined || level === undefined) return '';
    if (level.format === 'bullet') return '-';
    const counts = this.count(id, list, depth);
    let isKnown = true;
    const text = level.pattern.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const other = list.levels.get(at);
      const shown = formatNumber(
        counts.get(at) ?? other?.start ?? 1,
        level.isLegal ? 'decimal' : (other?.format ?? ''),
      );
      isKnown &&= shown !== undefined;
      return shown ?? '';
    });
    return isKnown ? text.trim() : '';
  }

  private count(id: string, list: List, depth: number): ReadonlyMap<number, number> {
    const counts = this.counters.get(list.kind) ?? new Map<number, number>();
    this.counters.set(list.kind, counts);
    if (!this.started.has(id)) {
      this.started.add(id);
      for (const [level, start] of list.restarts) counts.set(level, start - 1);
    }
    const start = list.levels.get(depth)?.start ?? 1;
    counts.set(depth, (counts.get(depth) ?? start - 1) + 1);
    for (const deeper of [...counts.keys()]) if (deeper > depth) counts.delete(deeper);
    return counts;
  }
}

/** Ensures the lists of the part (§17.9); none where the document has no such part. */
export function readNumbering(pack: Package, part: string | undefined): Result<Numbering, WorkbookProblem> {
  if (part === undefined || !pack.has(part)) return ok(new Numbering(new Map()));
  const tree = pack.tree(part);
  if (!tree.ok) return tree;
  const kinds = new Map(
    children(tree.value, 'abstractNum').map((one) => [prefixedAttribute(one, 'abstractNumId') ?? '', one]),
  );
  const lists = children(tree.value, 'num').map((num): [string, List] => {
    const kind = valueOf(child(num, 'abstractNumId')) ?? '';
    return [prefixedAttribute(num, 'numId') ?? '', listOf(num, kind, kinds.get(kind))];
  });
  return ok(new Numbering(new Map(lists)));
}

function listOf(num: XmlElement, kind: string, abstract: XmlElement | undefined): List {
  const overrides = children(num, 'lvlOverride');
  const own = overrides.flatMap((override) => children(override, 'lvl'));
  const restarts = overrides.flatMap((override): [number, number][] => {
    const start = wholeOf(valueOf(child(override, 'startOverride')));
    return start === undefined ? [] : [[depthOf(override), start]];
  });
  return {
    kind,
    levels: new Map([...children(abstract, 'lvl'), ...own].map((one) => [depthOf(one), levelOf(one)])),
    restarts: new Map(restarts),
  };
}

function depthOf(element: XmlElement): number {
  return wholeOf(prefixedAttribute(element, 'ilvl')) ?? 0;
}

function levelOf(element: XmlElement): Level {
  return {
    start: wholeOf(valueOf(child(element, 'start'))) ?? 1,
    format: valueOf(child(element, 'numFmt')) ?? 'decimal',
    pattern: valueOf(child(element, 'lvlText')) ?? '',
    isLegal: isOn(element, 'isLgl'),
  };
}

function formatNumber(value: number, format: string): string | undefined {
  switch (format) {
    case 'decimal':
      return String(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value)?.toLowerCase();
    case 'upperLetter':
      return letters(value)?.toUpperCase();
    case 'lowerLetter':
      return letters(value);
    default:
      return undefined;
  }
}

/** Word goes on with `aa`, `bb` after `z`; no annex goes further than that. */
function letters(value: number): string | undefined {
  if (value < 1 || value > 52) return undefined;
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(value > 26 ? 2 : 1);
}

const ROMAN = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(value: number): string | undefined {
  if (value < 1 || value > 399) return undefined;
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}
