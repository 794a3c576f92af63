import { amountText, dividedText, numberText, roundingText } from '../explain-worth';
import type { Rational } from '../../rulebook/rational';
import type { PerUnitSpec } from '../spec';

type Unit = PerUnitSpec['units'][number];

/** What is counted is told as a deed, which takes no "mỗi". */
const DEED =
  /^(?:được|có|đạt|tham gia|tổ chức|thực hiện|ban hành|hoàn thành|xây dựng|triển khai|đề xuất|phối hợp|làm|đăng|gửi) /i;

/** One kind of unit is told by its noun, several as a list of prices. */
function unitLine(unit: Unit, isOnly: boolean): string {
  if (unit.per !== undefined) return perManyLine(unit, unit.per);
  if (!isOnly) return `- ${unit.text}: ${amountText(unit.each)}/lần`;
  if (DEED.test(unit.text)) return `- ${unit.text}: ${amountText(unit.each)}/lần`;
  const each = /^mỗi /i.test(unit.text) ? unit.text : `Mỗi ${unit.text}`;
  return `- ${each} được ${amountText(unit.each)}`;
}

/** "Cứ 02 sáng kiến": the line itself tells of how many. */
const OF_MANY = /^(?:cứ |mỗi |thêm )+[\d.,]+ /i;

function perManyLine(unit: Unit, per: Rational): string {
  const many = `${numberText(per)} ${unit.text.replace(OF_MANY, '')}`;
  if (unit.partial === 'whole') return `Cứ đủ ${many} được ${amountText(unit.each)}`;
  if (unit.partial === 'proportional') return dividedText(many, numberText(per), amountText(unit.each));
  return `Cứ mỗi ${many} được ${amountText(unit.each)}`;
}

/** Ensures one line for a single kind of unit with its cap, as it stands among other clauses. */
export function unitClause({ units: [only], cap }: PerUnitSpec): string {
  const limit = cap ? `, tối đa ${amountText(cap)}` : '';
  return only ? `${unitLine(only, true)}${limit}` : '';
}

/** Ensures what each unit earns, and the most they can earn. */
export function explainPerUnit(spec: PerUnitSpec): string {
  const cap = spec.cap ? [`Tối đa không quá ${amountText(spec.cap)}`] : [];
  const units = spec.units.map((unit) => unitLine(unit, spec.units.length === 1));
  return [...units, ...cap, ...roundingText(spec.decimals)].join('\n');
}
