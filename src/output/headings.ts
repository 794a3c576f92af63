import type { CellValue } from '../grid/cell-grid';
import { OUTPUT_LABELS } from '../messages/output';
import type { OutputLabel } from '../messages/output';

/** Our own columns, in the order they stand in. */
export const OWN_COLUMNS = [
  'points',
  'difference',
  'risk',
  'atStake',
  'reason',
  'nextStep',
  'marks',
] as const;

const PLAIN_HEADINGS: readonly OutputLabel[] = [
  'column.source',
  ...OWN_COLUMNS.map((column) => `column.${column}` as const),
];
/** What identifies a row on a side sheet; beside a person's table these words are the person's. */
const SIDE_HEADINGS: readonly OutputLabel[] = [
  'column.code',
  'column.title',
  'column.maximum',
  'column.self',
];

const INPUT_HEADINGS = inBothLanguages(['column.input']).map(
  (heading) => new RegExp(`^${heading.replace('{n}', '\\d+')}$`),
);
const OWN_HEADINGS = new Set(inBothLanguages(PLAIN_HEADINGS));
const POINTS_HEADINGS = new Set(inBothLanguages(['column.points']));
const IDENTIFYING = new Set(inBothLanguages(SIDE_HEADINGS));

function inBothLanguages(keys: readonly OutputLabel[]): string[] {
  return keys.flatMap((key) => [OUTPUT_LABELS[key].vi, OUTPUT_LABELS[key].en]);
}

/** Ensures true for a heading that an earlier run of ours wrote, in either language. */
export function isOwnHeading(value: CellValue | undefined): boolean {
  if (typeof value !== 'string') return false;
  const text = value.normalize('NFC').trim();
  return (
    OWN_HEADINGS.has(text) || IDENTIFYING.has(text) || INPUT_HEADINGS.some((pattern) => pattern.test(text))
  );
}

/** Ensures true for the heading that every results area of ours has. */
export function isPointsHeading(value: CellValue | undefined): boolean {
  return typeof value === 'string' && POINTS_HEADINGS.has(value.normalize('NFC').trim());
}
