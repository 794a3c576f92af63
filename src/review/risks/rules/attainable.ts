import type { LadderSpec, MethodSpec, Worth } from '../../../methods/spec';
import { fromPoints, toPoints } from '../../../rulebook/points';
import type { Points } from '../../../rulebook/points';
import * as r from '../../../rulebook/rational';
import { shown } from '../../../scoring/problems';
import type { RiskRule } from '../risk';
import { pointsOn } from './points';

/** The scale has only a few values, and the self-score is none of them: it will be moved to the next one down. */
export const unreachableScore: RiskRule = (input) => {
  const { compiled } = input.item.score;
  const self = pointsOn(input, 'self');
  const isComputed = pointsOn(input, 'rule') !== undefined;
  if (self === undefined || isComputed || compiled?.status !== 'understood') return [];
  const values = attainable(compiled.spec, input.maximum);
  if (!values || values.includes(self)) return [];
  const lower = values.filter((value) => value < self);
  const secure = lower.reduce<Points>((best, value) => (value > best ? value : best), 0 as Points);
  const params = {
    self: shown(self),
    values: [...values]
      .sort((a, b) => b - a)
      .map(shown)
      .join('; '),
  };
  return [{ code: 'unreachableScore', level: 'high', secure, canBeSaved: true, params }];
};

/** Ensures every value a scale can give; undefined for one that gives anything between. */
export function attainable(spec: MethodSpec, maximum: Points): Points[] | undefined {
  const worths = worthsOf(spec);
  const values = worths?.map((worth) => valueOf(worth, maximum));
  if (!values || values.length === 0 || values.some((value) => value === undefined)) return undefined;
  return [...new Set(values.filter((value) => value !== undefined))];
}

function worthsOf(spec: MethodSpec): readonly Worth[] | undefined {
  if (spec.kind === 'choice') return spec.levels.map(({ worth }) => worth);
  return spec.kind === 'ladder' && !spec.takesOff ? ladderWorths(spec) : undefined;
}

function ladderWorths({ bands, levels, requires, otherwise }: LadderSpec): Worth[] {
  const listed = [...bands, ...levels].map(({ worth }) => worth);
  return [...listed, ...(requires ? [requires.otherwise] : []), ...(otherwise ? [otherwise] : [])];
}

function valueOf(worth: Worth, maximum: Points): Points | undefined {
  if (worth.kind === 'points') return toPoints(worth.points);
  if (worth.kind === 'ofMaximum') return toPoints(r.multiply(worth.share, fromPoints(maximum)));
  return undefined;
}
