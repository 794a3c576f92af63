import type { Parsed } from '../../../src/methods/clause';
import type { CompositeSpec, MethodKind } from '../../../src/methods/spec';
import { METHODS } from '../../../src/methods/registry';
import * as r from '../../../src/rulebook/rational';
import type { Rational } from '../../../src/rulebook/rational';
import type { CompileContext } from '../../../src/scoring-text/compiled';
import { parseOne } from '../../../src/scoring-text/compile';
import { takeApart } from '../../../src/scoring-text/reading';

export type Around = Omit<CompileContext, 'maximum'>;

/** A text, its maximum, what one reader makes of it, and what stands around it. */
export type Row = readonly [string, string | undefined, string, Around?];

/** What a reader says of a text that is not of its kind: another may read it. */
export const NOT_ITS_OWN = '–';

/** Ensures that the reader of one kind makes of each text what stands beside it. */
export function describeReader(kind: MethodKind, groups: Readonly<Record<string, readonly Row[]>>): void {
  describe.each(Object.entries(groups))('%s', (_, rows) => {
    test.each(rows.map((row) => [row[0], row[1], row[2], row] as const))(
      '%s (%s): %s',
      (_text, _maximum, expected, row) => {
        expect(readAs(kind, row)).toBe(expected);
      },
    );
  });
}

/**
 * Ensures what the reader of one kind makes of a text, whatever the others would: its rule with everything in it, the
 * codes of what it asks, or that the text is not of its kind.
 */
function readAs(kind: MethodKind, [text, maximum, , around = {}]: Row): string {
  return toldOf(parsedAs(kind, text, { ...around, ...(maximum === undefined ? {} : { maximum }) }));
}

/** Ensures what the reader of one kind makes of a text. */
export function parsedAs(kind: MethodKind, text: string, around: CompileContext): Parsed {
  return METHODS[kind].parse(takeApart(text, around).reading, parseOne);
}

function toldOf(parsed: Parsed): string {
  if (parsed === undefined) return NOT_ITS_OWN;
  if (parsed.kind === 'ask') return `? ${parsed.doubts.map(({ code }) => code.slice(13)).join(' ')}`;
  if (parsed.spec.kind === 'composite') return outline(parsed.spec);
  const { kind: _, ...spec } = parsed.spec;
  return fields(spec);
}

/** What is put together, and how: each part is read by its own kind. */
function outline({ combine, parts }: CompositeSpec): string {
  const { kind, ...more } = combine;
  const told = Object.keys(more).length > 0 ? ` (${fields(more)})` : '';
  return `${kind}${told}: ${parts.map(({ label, spec }) => `${label} = ${spec.kind}`).join(', ')}`;
}

/** `2đ`, `50%`, `[90;100)`: as short as a clerk would note it down. */
function brief(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if (Array.isArray(value)) return `[${value.map(brief).join('; ')}]`;
  if ('n' in value && 'd' in value) return r.toDecimal(value as Rational, 4).replace('.', ',');
  if ('kind' in value && value.kind === 'points') return `${brief(field(value, 'points'))}đ`;
  if ('kind' in value && value.kind === 'ofMaximum')
    return `${brief(r.multiply(field(value, 'share') as Rational, r.rational(100)))}%`;
  if ('inclusive' in value) return `${value.inclusive ? '=' : ''}${brief(field(value, 'at'))}`;
  const isPlain = Object.keys(value).every((name) => name === 'text' || name === 'worth');
  return isPlain ? fields(value) : `{${fields(value)}}`;
}

function field(value: object, name: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[name];
}

/** `text` stands first and alone, so that a level reads `Có kế hoạch: 2đ`; that there is a question is said by `open`. */
function fields(value: object): string {
  const { text, question: _, ...others } = value as Readonly<Record<string, unknown>>;
  const { worth, ...rest } = others;
  if (text === undefined) return listed(others).join(', ');
  return [`${brief(text)}${worth === undefined ? '' : `: ${brief(worth)}`}`, ...listed(rest)].join(', ');
}

function listed(value: object): string[] {
  return Object.entries(value).flatMap(([name, each]) =>
    each === undefined ? [] : [`${name} ${brief(each)}`],
  );
}
