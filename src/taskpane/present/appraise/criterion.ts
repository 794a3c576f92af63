import { pointsWords } from '../../../messages/figures';
import { APPRAISE_WORDS } from '../../../messages/appraise-words';
import { sentence } from '../../../messages';
import type { Language } from '../../../messages/language';
import type { Problem } from '../../../result';
import { previewBulk } from '../../../round/appraisal/bulk';
import { byCriterion, handlingOperations, type Handling } from '../../../round/appraisal/by-criterion';
import { decideEach, type Appraising } from '../../../round/appraisal/decide';
import type { Operation, RoundNumber, Signed } from '../../../round/appraisal/operation';
import type { Scope } from '../../../round/appraisal/unresolved';
import { pointsOn } from '../../../round/results';
import { decisionWords } from './card';
import type { Scene } from './scene';

export interface CriterionLine {
  readonly unit: string;
  readonly name: string;
  readonly self: string;
  readonly rule: string;
  readonly appraised: string;
  readonly decision: string;
  /** The scale gives it what it gives others, and they were appraised differently. */
  readonly isUnequal: boolean;
}

export interface CriterionView {
  readonly rows: readonly CriterionLine[];
  readonly unequal: readonly string[];
}

/** Ensures one item with all its units, and where equal facts got different points. */
export function criterionView({ opened }: Scene, item: string, language: Language): CriterionView {
  const { rows, unequal, problems } = byCriterion(opened, item);
  const flagged = new Set(unequal.flatMap((one) => one.rows.map(({ unit }) => unit.id)));
  return {
    unequal: problems.map((one) => sentence(one, language)),
    rows: rows.map(({ unit, line, appraised, decision }) => ({
      unit: unit.id,
      name: unit.name,
      self: pointsWords(line.self, language),
      rule: pointsWords(line.rule.kind === 'points' ? line.rule.points : undefined, language),
      appraised: pointsWords(appraised, language),
      decision: decision === undefined ? '' : decisionWords(decision, language),
      isUnequal: flagged.has(unit.id),
    })),
  };
}

export interface PreviewLine {
  readonly key: string;
  readonly what: string;
  readonly change: string;
}

/** What treating units alike would do, before anything is done. */
export interface Preview {
  readonly changes: readonly PreviewLine[];
  readonly leftOut: readonly PreviewLine[];
  readonly operations: readonly Operation[];
}

/** Ensures what a common way of handling would change, unit by unit, and why others are left out. */
export function handlingPreview(
  appraising: Appraising,
  handling: Handling,
  { signed, language }: { readonly signed: Signed; readonly language: Language },
): Preview {
  const operations = handlingOperations(appraising, handling);
  const decided = decideEach(appraising, operations, signed);
  const names = new Map(appraising.round.units.map(({ id, name }) => [id, name]));
  const basis = handling.round === 1 ? 'appraised1' : 'appraised2';
  const pointsIn = ({ lines }: Appraising['round'], unit: string): string => {
    const line = lines.find((one) => one.unit === unit && one.item === handling.item);
    return pointsWords(line && pointsOn(line, basis), language);
  };
  const refused = new Map(decided.refused.map(({ operation, problems }) => [operation, problems]));
  const done = operations.filter((operation) => !refused.has(operation));
  return {
    operations: done,
    changes: done.map(({ unit }) => ({
      key: unit,
      what: names.get(unit) ?? unit,
      change: `${pointsIn(appraising.round, unit)} → ${pointsIn(decided.round, unit)}`,
    })),
    leftOut: [...refused].map(([{ unit }, problems]) => {
      return { key: unit, what: names.get(unit) ?? unit, change: told(problems, language) };
    }),
  };
}

/** Ensures what accepting together would do, with the ground of each, and why the others are left for a person. */
export function bulkPreview(
  appraising: Appraising,
  scope: Scope & { readonly round: RoundNumber },
  { signed, language }: { readonly signed: Signed; readonly language: Language },
): Preview {
  const { accepted, leftOut, operations } = previewBulk(appraising, { ...scope, signed });
  return {
    operations,
    changes: accepted.map(({ unit, item, line, ground }) => ({
      key: `${unit.id}\n${line.item}`,
      what: `${unit.name} · ${item.node.code} ${item.node.title}`,
      change: `${pointsWords(line.self, language)} · ${APPRAISE_WORDS[`ground.${ground}`][language]}`,
    })),
    leftOut: leftOut.map(({ unit, item, line, problems }) => ({
      key: `${unit.id}\n${line.item}`,
      what: `${unit.name} · ${item.node.code} ${item.node.title}`,
      change: told(problems, language),
    })),
  };
}

function told(problems: readonly Problem[], language: Language): string {
  return problems.map((one) => sentence(one, language)).join(' ');
}
