import { APPRAISAL_LABELS } from '../../../messages/appraisal-labels';
import { ROUND_LABELS } from '../../../messages/round';
import type { SentForm } from '../../../round/appraisal/merge';
import type { BookColumn, BookSheet } from '../../book/book-sheet';
import type { FormKey } from './form-page';

const COLUMNS: Readonly<Record<FormKey, BookColumn<FormKey>>> = {
  unit: { key: 'unit', heading: ROUND_LABELS['unit.id'], format: 'text', width: 10, isKey: true },
  item: { key: 'item', heading: ROUND_LABELS['line.item'], format: 'text', width: 9, isKey: true },
  unitName: { key: 'unitName', heading: ROUND_LABELS['unit.name'], format: 'wrapped', width: 24 },
  group: { key: 'group', heading: ROUND_LABELS['unit.group'], format: 'text', width: 12 },
  title: { key: 'title', heading: ROUND_LABELS['line.title'], format: 'wrapped', width: 40 },
  maximum: { key: 'maximum', heading: ROUND_LABELS['line.maximum'], format: 'points', width: 9 },
  self: { key: 'self', heading: ROUND_LABELS['line.self'], format: 'points', width: 9 },
  rule: { key: 'rule', heading: ROUND_LABELS['line.rule'], format: 'points', width: 11 },
  evidence: { key: 'evidence', heading: ROUND_LABELS['line.evidence'], format: 'wrapped', width: 34 },
  unitNote: { key: 'unitNote', heading: ROUND_LABELS['line.unitNote'], format: 'wrapped', width: 22 },
  explanation: {
    key: 'explanation',
    heading: ROUND_LABELS['line.explanation'],
    format: 'wrapped',
    width: 40,
  },
  points: { key: 'points', heading: APPRAISAL_LABELS['horizontal.points'], format: 'points', width: 11 },
  opinion: { key: 'opinion', heading: APPRAISAL_LABELS['horizontal.opinion'], format: 'wrapped', width: 34 },
  appraised: { key: 'appraised', heading: APPRAISAL_LABELS['pack.appraised'], format: 'points', width: 11 },
  decision: { key: 'decision', heading: APPRAISAL_LABELS['pack.decision'], format: 'wrapped', width: 18 },
  reason: { key: 'reason', heading: APPRAISAL_LABELS['pack.reason'], format: 'wrapped', width: 40 },
};

const HORIZONTAL: readonly FormKey[] = [
  'unit',
  'item',
  'unitName',
  'group',
  'maximum',
  'self',
  'rule',
  'evidence',
  'unitNote',
  'explanation',
  'points',
  'opinion',
];
const PACK: readonly FormKey[] = [
  'unit',
  'item',
  'title',
  'maximum',
  'self',
  'appraised',
  'decision',
  'reason',
  'explanation',
];

/** Ensures the columns of a kind of form. */
export function formSpec({ kind }: Pick<SentForm, 'kind'>): BookSheet<FormKey> {
  const isPack = kind === 'pack';
  const sheet = APPRAISAL_LABELS[isPack ? 'pack.sheet' : 'horizontal.sheet'].vi;
  return { sheet, columns: (isPack ? PACK : HORIZONTAL).map((key) => COLUMNS[key]) };
}
