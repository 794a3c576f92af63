import { ROUND_LABELS } from '../../messages/round';
import type { PointsSource } from '../../rulebook/rulebook';
import { DECISIONS } from '../../round/journal';
import type { Decision } from '../../round/line';
import type { BookSheet } from '../book/book-sheet';
import { choiceOf } from './labels';

export type LineKey =
  | 'unit'
  | 'item'
  | 'unitName'
  | 'group'
  | 'title'
  | 'maximum'
  | 'self'
  | 'rule'
  | 'ruleNote'
  | 'difference'
  | 'evidence'
  | 'unitNote'
  | 'points1'
  | 'decision1'
  | 'opinion1'
  | 'explanation'
  | 'points2'
  | 'decision2'
  | 'opinion2'
  | 'source'
  | 'file'
  | 'cell';

export const DECISION_CHOICE = choiceOf<Decision>('decision', DECISIONS);
const SOURCES: readonly PointsSource[] = ['unit', 'leadAgency', 'survey', 'satisfactionSurvey', 'statistics'];
export const SOURCE_CHOICE = choiceOf<PointsSource>('source', SOURCES);

/** One row per unit and scored item: what the units sent is ours to write, what appraisers type is theirs. */
export const LINE_SHEET: BookSheet<LineKey> = {
  sheet: ROUND_LABELS['sheet.lines'].vi,
  columns: [
    { key: 'unit', heading: ROUND_LABELS['unit.id'], format: 'text', width: 10, isKey: true },
    { key: 'item', heading: ROUND_LABELS['line.item'], format: 'text', width: 9, isKey: true },
    { key: 'unitName', heading: ROUND_LABELS['unit.name'], format: 'wrapped', width: 24, isOurs: true },
    { key: 'group', heading: ROUND_LABELS['unit.group'], format: 'text', width: 12, isOurs: true },
    { key: 'title', heading: ROUND_LABELS['line.title'], format: 'wrapped', width: 44, isOurs: true },
    { key: 'maximum', heading: ROUND_LABELS['line.maximum'], format: 'points', width: 9, isOurs: true },
    { key: 'self', heading: ROUND_LABELS['line.self'], format: 'points', width: 9, isOurs: true },
    { key: 'rule', heading: ROUND_LABELS['line.rule'], format: 'points', width: 11, isOurs: true },
    { key: 'ruleNote', heading: ROUND_LABELS['line.ruleNote'], format: 'wrapped', width: 28, isOurs: true },
    {
      key: 'difference',
      heading: ROUND_LABELS['line.difference'],
      format: 'points',
      width: 11,
      isOurs: true,
      formula: (at) => `IF(OR(${at('rule')}="",${at('self')}=""),"",ROUND(${at('rule')}-${at('self')},4))`,
    },
    { key: 'evidence', heading: ROUND_LABELS['line.evidence'], format: 'wrapped', width: 34, isOurs: true },
    { key: 'unitNote', heading: ROUND_LABELS['line.unitNote'], format: 'wrapped', width: 24, isOurs: true },
    { key: 'points1', heading: ROUND_LABELS['line.points1'], format: 'points', width: 10 },
    {
      key: 'decision1',
      heading: ROUND_LABELS['line.decision1'],
      format: 'text',
      width: 22,
      choices: DECISION_CHOICE.options,
    },
    { key: 'opinion1', heading: ROUND_LABELS['line.opinion1'], format: 'wrapped', width: 34 },
    { key: 'explanation', heading: ROUND_LABELS['line.explanation'], format: 'wrapped', width: 34 },
    { key: 'points2', heading: ROUND_LABELS['line.points2'], format: 'points', width: 10 },
    {
      key: 'decision2',
      heading: ROUND_LABELS['line.decision2'],
      format: 'text',
      width: 22,
      choices: DECISION_CHOICE.options,
    },
    { key: 'opinion2', heading: ROUND_LABELS['line.opinion2'], format: 'wrapped', width: 34 },
    { key: 'source', heading: ROUND_LABELS['line.source'], format: 'text', width: 16, isOurs: true },
    { key: 'file', heading: ROUND_LABELS['line.file'], format: 'text', width: 24, isOurs: true },
    { key: 'cell', heading: ROUND_LABELS['line.cell'], format: 'text', width: 18, isOurs: true },
  ],
};
