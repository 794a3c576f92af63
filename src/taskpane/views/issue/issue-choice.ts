import { dayIn } from '../../../review/risks/days';
import type { ChosenFile } from '../../host';
import type { IssueChoice } from '../../session/commands/issue';

/** What is chosen and typed, as it stands in the view. */
export interface IssueKept {
  readonly register?: ChosenFile;
  readonly rulebook?: IssueChoice['rulebook'];
  readonly typed: Readonly<Record<TypedKey, string>>;
}

export type TypedKey = 'year' | 'deadline' | 'from' | 'until';

export const NOTHING_CHOSEN: IssueKept = { typed: { year: '', deadline: '', from: '', until: '' } };

/** Ensures whether something typed cannot be understood; blank is as by default. */
export function isOdd(key: TypedKey, text: string): boolean {
  if (text.trim() === '') return false;
  return key === 'year' ? !/^\d{4}$/.test(text.trim()) : dayIn(text) === undefined;
}

/** Ensures what a command is given; what cannot be understood is left out. */
export function choiceOf({ register, rulebook, typed }: IssueKept): IssueChoice {
  const [deadline, from, until] = [dayIn(typed.deadline), dayIn(typed.from), dayIn(typed.until)];
  const period = { ...(from === undefined ? {} : { from }), ...(until === undefined ? {} : { until }) };
  const isYear = typed.year.trim() !== '' && !isOdd('year', typed.year);
  return {
    ...(register === undefined ? {} : { register }),
    ...(rulebook === undefined ? {} : { rulebook }),
    ...(isYear ? { year: Number(typed.year.trim()) } : {}),
    ...(deadline === undefined ? {} : { deadline }),
    ...(from === undefined && until === undefined ? {} : { period }),
  };
}
