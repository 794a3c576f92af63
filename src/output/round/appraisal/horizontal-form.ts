import { APPRAISAL_LABELS } from '../../../messages/appraisal-labels';
import { fill, type Language } from '../../../messages/language';
import type { Problem, Result } from '../../../result';
import { fieldText } from '../../../round/appraisal/fields';
import type { HorizontalItem } from '../../../round/appraisal/horizontal';
import type { SentRow } from '../../../round/appraisal/merge';
import type { RoundNumber } from '../../../round/appraisal/operation';
import { fromPoints, type Points } from '../../../rulebook/points';
import type { AddSheet } from '../../table-sheet';
import type { Stamp } from '../settings';
import { formSpec } from './form-columns';
import type { FormPage } from './form-page';
import { formSheets } from './form-sheet';

export interface HorizontalRequest {
  readonly lead: string;
  readonly items: readonly HorizontalItem[];
  readonly round: RoundNumber;
  readonly year: number;
  readonly stamp: Stamp;
  readonly language: Language;
}

/** Ensures the form of one lead agency: a sheet per item with all units, points and opinion open to be filled in. */
export function horizontalSheets(request: HorizontalRequest): Result<readonly AddSheet[], Problem> {
  const { lead, items, round, year, stamp, language } = request;
  const form = { kind: 'horizontal', year, round, to: lead } as const;
  const head = [
    fill(APPRAISAL_LABELS['horizontal.title'], { lead: lead.toLocaleUpperCase('vi'), year }, language),
    fill(APPRAISAL_LABELS['horizontal.hint'], { round }, language),
  ];
  return formSheets({
    spec: formSpec(form),
    asked: ['points', 'opinion'],
    pages: items.map((one) => pageOf(one, head, round)),
    form,
    sent: items.flatMap(({ rows }) => rows.map((row) => sentRow(row, round))),
    stamp,
    language,
  });
}

type Row = HorizontalItem['rows'][number];

function sentRow({ line }: Row, round: RoundNumber): SentRow {
  const values = { points: fieldText(line, `points${round}`), opinion: fieldText(line, `opinion${round}`) };
  return { unit: line.unit, item: line.item, values };
}

function pageOf(
  { item, title, rows }: HorizontalItem,
  head: readonly string[],
  round: RoundNumber,
): FormPage {
  return {
    name: `${item} ${title}`,
    head: [...head, `${item}. ${title}`],
    rows: rows.map(({ unit, item: { node }, line, isOpen }) => {
      const { points, opinion } = line[`round${round}`];
      return {
        isOpen,
        record: {
          unit: unit.id,
          item,
          unitName: unit.name,
          ...words({ group: unit.group, evidence: line.evidence, unitNote: line.unitNote }),
          ...words({ explanation: line.explanation, opinion }),
          ...numbers({ maximum: node.maximum, self: line.self, points }),
          ...(line.rule.kind === 'points' ? { rule: fromPoints(line.rule.points) } : {}),
        },
      };
    }),
  };
}

/** Ensures only what is there: a blank cell is absent. */
export function words(cells: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(cells).filter((cell): cell is [string, string] => cell[1] !== undefined),
  );
}

export function numbers(cells: Readonly<Record<string, Points | undefined>>) {
  const filled = Object.entries(cells).filter((cell): cell is [string, Points] => cell[1] !== undefined);
  return Object.fromEntries(filled.map(([key, points]) => [key, fromPoints(points)]));
}
