import { cellName } from '../grid/address';
import type { HighlightTone } from '../grid/plan';
import type { Problem } from '../result';
import type { EvidenceReview } from '../review/evidence/find-evidence';
import type { ScoredForm, ScoredItem } from '../review/scored-form/score-form';
import type { ColumnRole, Form } from '../sheet/form';
import { label } from './labels';
import type { Highlighted } from './highlights';
import { TONES } from './highlights';
import type { Language } from '../messages/language';

/** Which findings colour the sheet: one at a time, so that a colour always says one thing. */
export type LayerKind = 'risk' | 'problems' | 'gaps';

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

const LAYER_TONES: Readonly<Record<LayerKind, readonly HighlightTone[]>> = {
  risk: ['lost', 'high', 'attention', 'unknown', 'safe'],
  problems: ['problem'],
  gaps: ['gap'],
};

/** Ensures what the colours of one layer say, each with the sign that stands for it where there is no colour. */
export function legendOf(
  kind: LayerKind,
  language: Language,
): { readonly tone: HighlightTone; readonly sign: string; readonly words: string }[] {
  return TONES.filter((tone) => LAYER_TONES[kind].includes(tone)).map((tone) => {
    return { tone, sign: SIGNS[tone], words: label(`legend.${tone}`, language) };
  });
}

/** The same signs as the words of risk carry; no two alike, in print as on screen. */
export const SIGNS: Readonly<Record<HighlightTone, string>> = {
  lost: '✖',
  high: '▲',
  attention: '!',
  unknown: '?',
  safe: '✓',
  problem: '⚑',
  gap: '□',
};
