import type { Band, Edge, Expression, Measure, Worth } from './spec';
import type { ScoringContext } from './method';
import { formatVietnamese, fromPoints } from '../rulebook/points';
import * as r from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';

/** Ensures a number as a text writes it: a decimal comma, thousands in groups; a fraction where no decimal ends. */
export function numberText(value: Rational): string {
  const exact = r.exactDecimal(value, 6);
  return exact === undefined ? `${String(value.n)}/${String(value.d)}` : formatVietnamese(exact);
}

/** What a formula is written with besides numbers and letters. */
export interface FormulaSigns {
  readonly rate: string;
  readonly maximum: string;
  /** With the spaces around them. */
  readonly times: string;
  readonly over: string;
}

const VIETNAMESE: FormulaSigns = { rate: 'Tỷ lệ', maximum: 'Điểm tối đa', times: ' x ', over: '/' };

/** Ensures a formula as texts write it: `(Tỷ lệ/90%) x 8`. */
export function formulaText(expression: Expression, signs: FormulaSigns): string {
  switch (expression.op) {
    case 'number':
      return numberText(expression.value);
    case 'input':
      return inputText(expression.key, signs);
    case 'part':
      return `(${String(expression.index + 1)})`;
    case 'maximum':
      return signs.maximum;
    case '*':
      return `${operand(expression.left, signs)}${signs.times}${operand(expression.right, signs)}`;
    case '/':
      return `(${operand(expression.left, signs)}${signs.over}${divisor(expression, signs)})`;
    default: {
      const { left, op, right } = expression;
      return `${formulaText(left, signs)} ${op} ${op === '-' ? operand(right, signs) : formulaText(right, signs)}`;
    }
  }
}

function inputText(key: Extract<Expression, { op: 'input' }>['key'], { rate }: FormulaSigns): string {
  const letters = { rate, numerator: 'a', denominator: 'b', count: 'n', value: 'n' } as const;
  return letters[key];
}

/** What is multiplied, divided or taken off: a sum stands in brackets. */
function operand(expression: Expression, signs: FormulaSigns): string {
  const text = formulaText(expression, signs);
  return expression.op === '+' || expression.op === '-' ? `(${text})` : text;
}

/** A rate is divided by a percentage as people write it: Tỷ lệ/90%. */
function divisor(
  { left, right }: { readonly left: Expression; readonly right: Expression },
  signs: FormulaSigns,
): string {
  const ofRate = left.op === 'input' && left.key === 'rate' && right.op === 'number';
  if (ofRate) return `${numberText(r.multiply(right.value, r.rational(100)))}%`;
  return operand(right, signs);
}

/** Ensures a share of the maximum as texts write it: `Điểm tối đa`, `1/2*Điểm tối đa`, `40% điểm tối đa`. */
function shareText(share: Rational): string {
  if (r.equals(share, r.ONE)) return 'Điểm tối đa';
  if (r.isZero(share)) return '0 điểm';
  const percent = r.multiply(share, r.rational(100));
  if (r.isWhole(percent)) return `${numberText(percent)}% điểm tối đa`;
  return `${String(share.n)}/${String(share.d)}*Điểm tối đa`;
}

/** Ensures what a clause is worth, with its unit. */
export function amountText(worth: Worth): string {
  switch (worth.kind) {
    case 'points':
      return `${numberText(worth.points)} điểm`;
    case 'ofMaximum':
      return shareText(worth.share);
    case 'formula':
      return `Điểm = ${formulaText(worth.expression, VIETNAMESE)}`;
    case 'judged':
      return judgedText(worth);
  }
}

/** Ensures a worth of nothing is known as such, whichever way it is written. */
export function isNothing(worth: Worth): boolean {
  if (worth.kind === 'points') return r.isZero(worth.points);
  return worth.kind === 'ofMaximum' && r.isZero(worth.share);
}

function judgedText({ from, to }: Extract<Worth, { kind: 'judged' }>): string {
  if (isNothing(from)) return `do Hội đồng chấm, tối đa ${amountText(to)}`;
  return `do Hội đồng chấm từ ${amountText(from).replace(/ điểm$/, '')} đến ${amountText(to)}`;
}

/** Ensures what a worth comes to for an item with this maximum, or undefined where nobody can tell. */
export function pointsOf(worth: Worth, { maximum }: ScoringContext): Rational | undefined {
  if (worth.kind === 'points') return worth.points;
  if (worth.kind !== 'ofMaximum' || maximum === undefined) return undefined;
  return r.multiply(worth.share, fromPoints(maximum));
}

/** Ensures the unit as it follows a number: `95%`, `4 cuộc`. */
export function withUnit(value: Rational, unit: string | undefined): string {
  if (unit === '%') return `${numberText(value)}%`;
  return unit === undefined ? numberText(value) : `${numberText(value)} ${unit}`;
}

function lowerText(from: Edge, unit: string | undefined): string {
  return from.inclusive ? `Từ ${withUnit(from.at, unit)}` : `Trên ${withUnit(from.at, unit)}`;
}

function upperText(to: Edge, unit: string | undefined): string {
  return to.inclusive ? `đến ${withUnit(to.at, unit)}` : `đến dưới ${withUnit(to.at, unit)}`;
}

/** Ensures limits in the most regular words: `Từ 95% đến dưới 100%`, `Dưới 50%`, `Từ 3 trở lên`. */
export function limitsText(limits: Pick<Band, 'from' | 'to'>, unit: string | undefined): string {
  const { from, to } = limits;
  if (from && to) {
    const exact = from.inclusive && to.inclusive && r.equals(from.at, to.at);
    const once = unit === '%' ? '%' : undefined;
    return exact ? `Đạt ${withUnit(from.at, unit)}` : `${lowerText(from, once)} ${upperText(to, unit)}`;
  }
  if (from)
    return from.inclusive ? `Từ ${withUnit(from.at, unit)} trở lên` : `Trên ${withUnit(from.at, unit)}`;
  if (to) return to.inclusive ? `Từ ${withUnit(to.at, unit)} trở xuống` : `Dưới ${withUnit(to.at, unit)}`;
  return 'Mọi trường hợp';
}

/** Ensures the unit a scale is in, in words, where its spec names none. */
export function unitText(on: Measure, unit: string | undefined): string | undefined {
  if (on === 'rate') return '%';
  if (unit !== undefined) return unit;
  return on === 'daysLate' ? 'ngày' : undefined;
}

/** Ensures the rounding sentence, where the text itself rounds. */
export function roundingText(decimals: number | undefined): readonly string[] {
  return decimals === undefined ? [] : [`(làm tròn ${String(decimals).padStart(2, '0')} chữ số thập phân)`];
}

/** Ensures one line of a list. */
export function line(condition: string, worth: Worth): string {
  return `- ${balanced(condition.replace(/\s+/g, ' ').trim())}: ${amountText(worth)}`;
}

/** A condition cut out of its sentence may have lost the end of a bracket. */
function balanced(text: string): string {
  const open = text.split('(').length - text.split(')').length;
  return text + ')'.repeat(Math.max(0, open));
}

/** Ensures the sentence for points in proportion to an amount: `cứ mỗi 2.000 hồ sơ tính bằng 1 điểm …`. */
export function dividedText(many: string, size: string, points: string): string {
  const beyond = `trường hợp có số lượng trên hoặc dưới ${size} thì lấy tổng số chia cho ${size} để ra số điểm`;
  return `Cứ mỗi ${many} tính bằng ${points}, ${beyond}`;
}
