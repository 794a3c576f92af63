import { pointsFromDecimal, pointsToDecimal } from '../../rulebook/points';
import { DECISIONS } from '../journal';
import type { JournalField } from '../journal';
import type { Appraisal, Decision, RoundLine } from '../line';

/** What an entry can change on a line itself; the rest lives in the journal alone. */
export type LineField = Exclude<JournalField, 'secondAppraiser' | 'evidenceOpened' | 'state' | 'result'>;

/** What appraisers and units type in the appraisal sheet. */
export const TYPED_FIELDS = [
  'points1',
  'decision1',
  'opinion1',
  'explanation',
  'points2',
  'decision2',
  'opinion2',
] as const satisfies readonly LineField[];

export type TypedField = (typeof TYPED_FIELDS)[number];

const LINE_FIELDS: readonly JournalField[] = ['self', ...TYPED_FIELDS];

export function isLineField(field: JournalField): field is LineField {
  return LINE_FIELDS.includes(field);
}

interface Part {
  readonly round: 'round1' | 'round2';
  readonly of: keyof Appraisal;
}

const PARTS: Readonly<Record<Exclude<TypedField, 'explanation'>, Part>> = {
  points1: { round: 'round1', of: 'points' },
  decision1: { round: 'round1', of: 'decision' },
  opinion1: { round: 'round1', of: 'opinion' },
  points2: { round: 'round2', of: 'points' },
  decision2: { round: 'round2', of: 'decision' },
  opinion2: { round: 'round2', of: 'opinion' },
};

/** Ensures what stands in a field as the journal spells it: points with a decimal point, `''` for blank. */
export function fieldText(line: RoundLine, field: LineField): string {
  if (field === 'self') return line.self === undefined ? '' : pointsToDecimal(line.self);
  if (field === 'explanation') return line.explanation ?? '';
  const { round, of } = PARTS[field];
  const value = line[round][of];
  if (value === undefined) return '';
  return typeof value === 'number' ? pointsToDecimal(value) : value;
}

/** Ensures the line with a field as the journal spells it, or undefined where the text is no value of the field. */
export function withField(line: RoundLine, field: LineField, text: string): RoundLine | undefined {
  if (field === 'explanation') return withText(line, 'explanation', text);
  if (field === 'self') {
    const { self: _, ...rest } = line;
    if (text === '') return rest;
    const self = pointsFromDecimal(text);
    return self === undefined ? undefined : { ...rest, self };
  }
  const { round, of } = PARTS[field];
  const appraisal = withPart(line[round], of, text);
  return appraisal === undefined ? undefined : { ...line, [round]: appraisal };
}

function withText(line: RoundLine, field: 'explanation', text: string): RoundLine {
  const { [field]: _, ...rest } = line;
  return text === '' ? rest : { ...rest, [field]: text };
}

function withPart(appraisal: Appraisal, of: keyof Appraisal, text: string): Appraisal | undefined {
  const { [of]: _, ...rest } = appraisal;
  if (text === '') return rest;
  if (of === 'opinion') return { ...rest, opinion: text };
  if (of === 'decision') return isDecision(text) ? { ...rest, decision: text } : undefined;
  const points = pointsFromDecimal(text);
  return points === undefined ? undefined : { ...rest, points };
}

function isDecision(text: string): text is Decision {
  return DECISIONS.some((one) => one === text);
}
