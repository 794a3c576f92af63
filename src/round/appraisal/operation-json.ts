import { failed, ok, problem } from '../../result';
import type { Result } from '../../result';
import { pointsFromDecimal } from '../../rulebook/points';
import type { Points } from '../../rulebook/points';
import { UNIT_STATES, type UnitState } from '../journal';
import type { Operation, RoundNumber } from './operation';
import type { AppraisalProblem } from './problems';

/**
 * Ensures operations from JSON: a list of objects by `kind`, points as decimal strings. Whatever is missing or odd is
 * named by its place in the list, and then none is taken.
 */
export function operationsFrom(json: unknown): Result<readonly Operation[], AppraisalProblem> {
  if (!Array.isArray(json)) return failed(odd(0, '[]', json));
  const problems: AppraisalProblem[] = [];
  const operations = json.flatMap((one: unknown, at) => operationFrom(one, at + 1, problems) ?? []);
  return problems.length > 0 ? failed(...problems) : ok(operations);
}

function odd(number: number, key: string, found: unknown): AppraisalProblem {
  return problem('appraisal.bad-operation', 'error', { number, key, found: JSON.stringify(found) ?? '–' });
}

type Fields = Readonly<Record<string, unknown>>;

interface Reading {
  readonly fields: Fields;
  readonly number: number;
  readonly problems: AppraisalProblem[];
}

function operationFrom(json: unknown, number: number, problems: AppraisalProblem[]): Operation | undefined {
  if (typeof json !== 'object' || json === null) {
    problems.push(odd(number, 'kind', json));
    return undefined;
  }
  const reading: Reading = { fields: json as Fields, number, problems };
  const count = problems.length;
  const operation = ofKind(reading);
  reportStrangers(reading, operation);
  return problems.length > count ? undefined : operation;
}

function ofKind(reading: Reading): Operation | undefined {
  const { fields } = reading;
  const unit = text(reading, 'unit');
  const why = optional(reading, 'why');
  const { kind } = fields;
  if (kind === 'state') return { kind, unit, state: state(reading), ...why };
  const target = { unit, item: text(reading, 'item'), ...why };
  if (kind === 'explain') return { kind, ...target, text: text(reading, 'text') };
  if (kind === 'openEvidence') return { kind, ...target };
  if (kind === 'secondAppraiser') return { kind, ...target, name: text(reading, 'name') };
  const ruling = { ...target, round: round(reading) };
  if (kind === 'accept') return { kind, ...ruling, ...optional(reading, 'opinion') };
  if (kind === 'lower' || kind === 'raise') {
    return { kind, ...ruling, points: points(reading), opinion: text(reading, 'opinion') };
  }
  if (kind === 'askExplanation') {
    return { kind, ...ruling, question: text(reading, 'question'), ...optionalPoints(reading) };
  }
  if (kind === 'refuseEvidence') {
    return { kind, ...ruling, opinion: text(reading, 'opinion'), ...optionalPoints(reading) };
  }
  if (kind === 'note') return { kind, ...ruling, opinion: text(reading, 'opinion') };
  if (kind === 'withdraw') return { kind, ...ruling, why: text(reading, 'why') };
  reading.problems.push(odd(reading.number, 'kind', kind));
  return undefined;
}

/** A misspelt key must not be lost. */
function reportStrangers({ fields, number, problems }: Reading, operation: Operation | undefined): void {
  if (operation === undefined) return;
  for (const [key, value] of Object.entries(fields))
    if (!(key in operation)) problems.push(odd(number, key, value));
}

function text({ fields, number, problems }: Reading, key: string): string {
  const value = fields[key];
  if (typeof value === 'string' && value.trim() !== '') return value;
  problems.push(odd(number, key, value));
  return '';
}

function optional<K extends string>(reading: Reading, key: K): Partial<Record<K, string>> {
  if (reading.fields[key] === undefined) return {};
  const value = { [key]: text(reading, key) };
  return value as Record<K, string>;
}

/** A JSON number is refused: 0.1 + 0.2 is no sum of points. */
function points({ fields, number, problems }: Reading): Points {
  const { points: value } = fields;
  const read = typeof value === 'string' ? pointsFromDecimal(value.trim().replace(',', '.')) : undefined;
  if (read === undefined) problems.push(odd(number, 'points', value));
  return read ?? (0 as Points);
}

function optionalPoints(reading: Reading): { points?: Points } {
  return reading.fields['points'] === undefined ? {} : { points: points(reading) };
}

function round({ fields, number, problems }: Reading): RoundNumber {
  const { round: value = 1 } = fields;
  if (value === 1 || value === 2) return value;
  problems.push(odd(number, 'round', value));
  return 1;
}

function state({ fields, number, problems }: Reading): UnitState {
  const known = UNIT_STATES.find((one) => one === fields['state']);
  if (known === undefined) problems.push(odd(number, 'state', fields['state']));
  return known ?? 'sent';
}
