import { cellName, parseCellName } from '../grid/address';
import { LAYER_TONES, type HighlightTone, type LayerKind } from '../grid/highlight';
import type { Problem } from '../result';
import type { EvidenceReview } from '../review/evidence/find-evidence';
import type { ScoredForm, ScoredItem } from '../review/scored-form/score-form';
import type { ColumnRole, Form } from '../sheet/form';
import { label } from './labels';
import type { Highlighted } from './highlights';
import { TONES } from './highlights';
import { sameSheet } from './own-area';
import type { ResultsPlace } from './own-columns';
import type { ScoredSheet } from './row';
import { SIGNS } from './signs';
import type { Language } from '../messages/language';

/** Ensures every cell that a problem points at or names besides; mere remarks colour nothing. */
export function problemLayer(problems: readonly Problem[]): Highlighted[] {
  const bySheet = new Map<string, Set<string>>();
  for (const { severity, at, also = [] } of problems) {
    if (severity === 'info' || at === undefined) continue;
    for (const { sheet, cell } of [at, ...also]) {
      bySheet.set(sheet, (bySheet.get(sheet) ?? new Set()).add(cell));
    }
  }
  return [...bySheet].map(([sheet, cells]) => ({ sheet, tone: 'problem', cells: [...cells] }));
}

/** Ensures the blank cells that cost points: figures not declared, scores not claimed, evidence not cited; the item's code with them. */
export function gapLayer(parts: readonly ScoredForm[], review: EvidenceReview): Highlighted[] {
  const missing = new Set(
    review.items.filter(({ status }) => status === 'missing').map(({ item }) => item.row.cell.cell),
  );
  return parts.flatMap(({ form, items }): Highlighted[] => {
    const cells = items.flatMap((item) => gapCells(form, item, missing.has(item.row.cell.cell)));
    return cells.length === 0 ? [] : [{ sheet: form.sheet, tone: 'gap', cells }];
  });
}

function gapCells(form: Form, { score, row }: ScoredItem, lacksEvidence: boolean): string[] {
  const { rule, self } = score;
  const lacksFigures = rule.kind === 'cannotTell' && rule.reason === 'missingInput';
  const lacksScore =
    self.kind === 'cannotTell' && self.reason === 'notClaimed' && rule.kind !== 'notApplicable';
  const places: (string | undefined)[] = [
    lacksFigures ? cellIn(form, row.row, ['inputs']) : undefined,
    lacksScore && isOwnScored(score.part) ? cellIn(form, row.row, ['selfScore']) : undefined,
    lacksEvidence ? cellIn(form, row.row, ['evidence', 'requirements']) : undefined,
  ];
  const found = places.filter((place) => place !== undefined);
  return found.length === 0 ? [] : [row.cell.cell, ...found];
}

/** Surveys, bonus and penalty points are not owed by the unit. */
function isOwnScored(part: ScoredItem['score']['part']): boolean {
  return part === 'appraised';
}

function cellIn({ columns }: Form, row: number, roles: readonly ColumnRole[]): string | undefined {
  const column = roles.flatMap((role) => columns.filter((one) => one.role === role))[0];
  return column && cellName(row, column.index);
}

/** Ensures a table whose rows say what these layers colour in them, so that it can be read without colour. */
export function withMarks(sheet: ScoredSheet, layers: readonly Highlighted[]): ScoredSheet {
  const { form } = sheet;
  const tonesOf = tonesByRow(form, layers);
  const rows = sheet.rows.map((row) => {
    const marks = [...(tonesOf.get(row.row) ?? [])];
    return marks.length === 0 ? row : { ...row, marks };
  });
  return { ...sheet, rows };
}

/** An item may take several rows of the sheet; what stands right or left of the table is not its own. */
function tonesByRow(form: Form, layers: readonly Highlighted[]): Map<number, Set<HighlightTone>> {
  const found = new Map<number, Set<HighlightTone>>();
  const columns = new Set(form.columns.map(({ index }) => index));
  for (const { sheet, tone, cells } of layers) {
    if (!sameSheet(sheet, form.sheet)) continue;
    for (const cell of cells) {
      const at = parseCellName(cell);
      if (at === undefined || !columns.has(at.column)) continue;
      const item = form.items.find(({ row, lastRow }) => row <= at.row && at.row <= lastRow);
      if (item) found.set(item.row, (found.get(item.row) ?? new Set<HighlightTone>()).add(tone));
    }
  }
  return found;
}

/** Ensures a layer that also colours our own signs of it, beside the table or wherever they stand. */
export function withSigns(
  layer: readonly Highlighted[],
  { rows }: ScoredSheet,
  place: ResultsPlace | undefined,
): Highlighted[] {
  if (place === undefined || place.kind === 'separateWorkbook') return [...layer];
  const tones = new Set(layer.map(({ tone }) => tone));
  const signs = rows.flatMap(({ row, marks = [] }) =>
    marks
      .filter((tone) => tones.has(tone))
      .flatMap((tone): Highlighted[] => {
        const cell = place.markCells.get(row);
        return cell === undefined ? [] : [{ sheet: place.sheet, tone, cells: [cell] }];
      }),
  );
  return [...layer, ...signs];
}

/** Ensures what the colours of one layer say, each with the sign that stands for it where there is no colour. */
export function legendOf(
  kind: LayerKind,
  language: Language,
): { readonly tone: HighlightTone; readonly sign: string; readonly words: string }[] {
  return TONES.filter((tone) => LAYER_TONES[kind].includes(tone)).map((tone) => {
    return { tone, sign: SIGNS[tone], words: label(`legend.${tone}`, language) };
  });
}
