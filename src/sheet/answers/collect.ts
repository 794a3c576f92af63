import type { AnswerKey, Answers, Day } from '../../methods/answers';
import type { InputNeed } from '../../methods/method';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import { problem } from '../../result';
import type { Severity } from '../../result';
import { isoDay } from '../dates';
import type { FormItem, ReadInput } from '../form';
import { plainVietnamese } from '../numbers';
import type { SheetProblem, SheetProblemCode } from '../problems';
import type { Fragment } from './values';

type Found = Rational | boolean | string | Day;

/** Answers as they are found; a second, different value for the same need is a problem and settles nothing. */
export class Collected {
  readonly inputs: ReadInput[] = [];
  readonly problems: SheetProblem[] = [];
  readonly #values = new Map<string, Found>();
  readonly #refused = new Set<string>();

  #only: readonly InputNeed[] | undefined;

  constructor(
    readonly item: FormItem,
    private readonly all: readonly InputNeed[],
  ) {}

  /** What is asked for: of a line whose id says which figure it is, that one alone. */
  get needs(): readonly InputNeed[] {
    return this.#only ?? this.all;
  }

  /** Ensures that what is found meanwhile can only answer one need. */
  about(need: InputNeed, take: () => void): void {
    this.#only = [need];
    take();
    this.#only = undefined;
  }

  report(
    code: SheetProblemCode,
    fragment: Fragment,
    params: Readonly<Record<string, string>> = {},
    severity: Severity = 'error',
  ): void {
    const all = {
      code: this.item.code,
      typed: fragment.text.slice(0, 120),
      needs: this.needWords(),
      ...params,
    };
    const found = problem(code, severity, all, fragment.line.cell);
    const known = this.problems.findIndex((each) => each.code === code && each.at === fragment.line.cell);
    if (code !== 'sheet.declared-unclear' || known < 0) this.problems.push(found);
    // Said once of the whole cell, however many pieces of it are unclear.
    else this.problems[known] = { ...found, params: { ...all, typed: fragment.line.text.slice(0, 120) } };
  }

  needWords(): string {
    return this.needs
      .map((need) => (need.choices === undefined ? need.label : need.choices.join(' / ')))
      .join('; ');
  }

  has(key: AnswerKey, part?: number): boolean {
    return this.#values.has(slot(key, part));
  }

  number(key: AnswerKey): Rational | undefined {
    const value = this.#values.get(slot(key, undefined));
    return typeof value === 'object' && 'n' in value ? value : undefined;
  }

  add(need: Pick<InputNeed, 'key' | 'part' | 'label'>, value: Found, fragment: Fragment): void {
    const place = slot(need.key, need.part);
    if (this.#refused.has(place)) return;
    const known = this.#values.get(place);
    if (known !== undefined && words(known) !== words(value)) {
      this.report('sheet.declared-conflict', fragment, {
        label: need.label,
        first: words(known),
        second: words(value),
      });
      this.remove(need.key, need.part);
      this.#refused.add(place);
      return;
    }
    if (known !== undefined) return;
    this.#values.set(place, value);
    this.inputs.push({
      key: need.key,
      label: need.label,
      cell: fragment.line.cell,
      typed: fragment.line.text,
      isNumberCell: standsAlone(fragment),
      value: isDayValue(value) ? isoDay(value) : value,
      ...(need.part === undefined ? {} : { part: need.part }),
    });
  }

  remove(key: AnswerKey, part?: number): void {
    this.#values.delete(slot(key, part));
    const at = this.inputs.findIndex((input) => input.key === key && input.part === part);
    if (at >= 0) this.inputs.splice(at, 1);
  }

  answers(): Answers {
    const answers: Record<string, Found | Found[]> = {};
    const parts: Found[] = [];
    for (const [place, value] of this.#values) {
      const [key = '', part = ''] = place.split('/');
      if (part === '') answers[key] = value;
      else parts[Number(part)] = value;
    }
    return (parts.length > 0 ? { parts, ...answers } : answers) as Answers;
  }
}

function slot(key: AnswerKey, part: number | undefined): string {
  return `${key}/${part ?? ''}`;
}

function isDayValue(value: Found): value is Day {
  return typeof value === 'object' && 'year' in value;
}

function words(value: Found): string {
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  if (typeof value === 'string') return value;
  return isDayValue(value) ? `${value.day}/${value.month}/${value.year}` : plainVietnamese(value);
}

/** A formula may point at the cell as it is: it holds exactly this number or date, in the same scale. */
function standsAlone({ value, line }: Fragment): boolean {
  if (value.kind === 'day') return value.isDateCell;
  if (value.kind === 'number') return value.isNumberCell;
  return (
    value.kind === 'percent' &&
    typeof line.value === 'number' &&
    r.equals(value.value, r.fromDouble(line.value) ?? r.ZERO)
  );
}
