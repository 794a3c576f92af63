import type { ScoringProblem } from '../../scoring/problems';
import { typedProblems } from '../../scoring/typed-problems';
import type { FormItem } from '../../sheet/form';
import { formTree, leavesOf } from '../form-tree';
import type { DataCheck } from './check';

/** A typed score above its maximum, or below 0: the very finding that scoring the form would give. */
export const typedScores: DataCheck = ({ forms }) => {
  return forms.flatMap((form) => leavesOf(formTree(form)).flatMap(oneItem));
};

function oneItem(item: FormItem): ScoringProblem[] {
  const { code, title, part, cell, maximum, selfScore, appraised1, appraised2 } = item;
  const about = { code, title, part, cell, ...(maximum && { maximum: maximum.value }) };
  return [selfScore, appraised1, appraised2].flatMap((typed) => {
    return typed ? typedProblems(about, typed.value, typed.cell) : [];
  });
}
