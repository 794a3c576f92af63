import { APPRAISAL_LABELS } from '../../../messages/appraisal-labels';
import { fill, type Language } from '../../../messages/language';
import type { Problem, Result } from '../../../result';
import type { RoundNumber } from '../../../round/appraisal/operation';
import type { Pack, Question } from '../../../round/appraisal/questions';
import type { AddSheet } from '../../table-sheet';
import { DECISION_CHOICE } from '../line-columns';
import type { Stamp } from '../settings';
import { formSpec } from './form-columns';
import type { FormRow } from './form-page';
import { formSheets } from './form-sheet';
import { numbers, words } from './horizontal-form';

export interface PackRequest {
  readonly pack: Pack;
  readonly round: RoundNumber;
  readonly year: number;
  /** As people write it, e.g. `15/02/2026`. */
  readonly deadline?: string;
  readonly stamp: Stamp;
  readonly language: Language;
}

/** Ensures what goes back to one unit: each item asked about, why, and a cell for its explanation. */
export function packSheets(request: PackRequest): Result<readonly AddSheet[], Problem> {
  const { pack, round, year, deadline, stamp, language } = request;
  const { unit, questions } = pack;
  const form = { kind: 'pack', year, round, to: unit.id } as const;
  const say = (key: keyof typeof APPRAISAL_LABELS, params: Record<string, string | number> = {}): string => {
    return fill(APPRAISAL_LABELS[key], params, language);
  };
  const head = [
    say('pack.title', { year }),
    say('pack.unit', { unit: unit.name }),
    ...(deadline === undefined ? [] : [say('pack.deadline', { deadline })]),
    say('pack.hint'),
  ];
  return formSheets({
    spec: formSpec(form),
    asked: ['explanation'],
    pages: [{ name: say('pack.sheet'), head, rows: questions.map(rowOf) }],
    form,
    sent: questions.map(({ line }) => {
      return { unit: line.unit, item: line.item, values: { explanation: line.explanation ?? '' } };
    }),
    stamp,
    language,
  });
}

function rowOf({ item: { node }, line, appraisal }: Question): FormRow {
  const { points, decision, opinion } = appraisal;
  return {
    isOpen: true,
    record: {
      unit: line.unit,
      item: line.item,
      title: node.title,
      ...numbers({ maximum: node.maximum, self: line.self, appraised: points }),
      ...words({
        decision: decision === undefined ? undefined : DECISION_CHOICE.wordOf(decision),
        reason: opinion,
        explanation: line.explanation,
      }),
    },
  };
}
