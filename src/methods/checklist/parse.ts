import { add, compare, equals, max as larger, ZERO } from '../../rulebook/rational';
import type { Clause, Parsed, Reading } from '../clause';
import { doubt, rule } from '../clause';
import { isElse, isFlat, isNone, isZeroWorth, maximumOf, NO_POINTS, pointsOf, worthOf } from '../roles';
import type { ChecklistPart, Worth } from '../spec';
import { areExclusive } from './exclusive';

function partsOf(clauses: readonly Clause[]): ChecklistPart[] {
  return clauses.map((clause) => ({ text: clause.label, worth: worthOf(clause) ?? NO_POINTS }));
}

/** Lines worth nothing beside a sum: each only says that one of the contents was not met. */
function onlyNegates(clause: Clause): boolean {
  return isElse(clause) || isNone(clause) || / (?:không|chưa) /.test(clause.words);
}

function sumOf(clauses: readonly Clause[], reading: Reading): Parsed {
  const { setting, terms } = reading;
  const maximum = maximumOf(setting);
  if (terms.bestOnly || !maximum) return undefined;
  const priced = clauses.filter((clause) => !isZeroWorth(worthOf(clause)));
  if (!clauses.every((clause) => priced.includes(clause) || onlyNegates(clause))) return undefined;
  const points = priced.flatMap((clause) => pointsOf(worthOf(clause), setting) ?? []);
  if (points.length < 2 || !equals(points.reduce(add), maximum)) return undefined;
  if (areExclusive(priced)) return undefined;
  return rule({ kind: 'checklist', mode: 'sum', parts: partsOf(priced) });
}

function bestOf(clauses: readonly Clause[], reading: Reading): Parsed {
  const { setting, terms } = reading;
  if (clauses.some((clause) => isZeroWorth(worthOf(clause)))) return undefined;
  const points = clauses.flatMap((clause) => pointsOf(worthOf(clause), setting) ?? []);
  if (points.length !== clauses.length) return undefined;
  const maximum = maximumOf(setting);
  const best = points.reduce(larger);
  if (maximum && !equals(best, maximum)) return undefined;
  const sameBar = clauses.every((clause) => clause.limits.length === 1) && !distinctLimits(clauses);
  if (!terms.bestOnly && !(sameBar && maximum)) return undefined;
  return rule({ kind: 'checklist', mode: 'best', parts: partsOf(clauses) });
}

/** "ít nhất 01 … loại tốt" and "ít nhất 01 … loại khá" ask for the same number of different things. */
function distinctLimits(clauses: readonly Clause[]): boolean {
  const [first] = clauses[0]?.limits ?? [];
  return !clauses.every(({ limits: [limit] }) => {
    if (!first?.from || !limit?.from || first.to || limit.to) return false;
    return equals(first.from.at, limit.from.at);
  });
}

const EVERYTHING = /(?:^| )(?:đủ|đầy đủ|bảo đảm|đảm bảo|đáp ứng|đạt cả|có cả|tất cả)(?: |$)/;
const ONE_MISSING =
  /^(?:trường hợp |nếu )?(?:thiếu|không (?:bảo đảm|đảm bảo|đáp ứng|đạt)|chưa (?:bảo đảm|đảm bảo|đáp ứng|đạt))(?: bất kỳ)? (?:một|# ) ?(?:trong|hoặc|(?:điều kiện|yêu cầu|nội dung|tiêu chí)(?: |$))/;

/** "Bảo đảm đủ A, B và C: …; thiếu một trong các yêu cầu A, B, C: …" */
function allOf(clauses: readonly Clause[], reading: Reading): Parsed {
  const [full, missing] = clauses;
  if (!full || !missing || clauses.length !== 2) return undefined;
  if (!EVERYTHING.test(full.words) || !ONE_MISSING.test(missing.words)) return undefined;
  const [whole, rest] = [worthOf(full), worthOf(missing)];
  if (!whole || !rest || !reachesMaximum(whole, reading)) return undefined;
  const below = reading.unpriced.filter((item) => item.line > full.line && item.mark !== '' && !item.opens);
  const wanted = below.length > 1 ? below.map((item) => item.text) : contentsOf(missing.label, full.label);
  const parts = wanted.map((text) => ({ text, worth: NO_POINTS }));
  return rule({ kind: 'checklist', mode: 'all', parts, full: whole, otherwise: rest });
}

function reachesMaximum(worth: Worth, reading: Reading): boolean {
  const [points, maximum] = [pointsOf(worth, reading.setting), maximumOf(reading.setting)];
  return points !== undefined && (!maximum || equals(points, maximum)) && compare(points, ZERO) > 0;
}

/**
 * The contents as the line on what is missing lists them, else as the line on what is asked does. A line on what is
 * missing that names nothing is never asked for: "có" to it would mean the opposite.
 */
function contentsOf(missing: string, full: string): readonly string[] {
  const lacking = listed(missing);
  if (lacking.length > 1) return lacking;
  const asked = /[:(]/.test(full) ? listed(full) : [];
  return asked.length > 1 ? asked : [full];
}

const NAMED = '(?:yêu cầu|nội dung|điều kiện|tiêu chí)';
const BEFORE_LIST = new RegExp(
  `^.*?(?:(?:trong các|trong số)(?: ${NAMED})?|${NAMED})(?: (?:về|trên|sau|gồm))?:? ?`,
  'i',
);

/** The things a line lists after "về", "sau:" or the like; nothing where it lists none. */
function listed(label: string): readonly string[] {
  const list = label.replace(BEFORE_LIST, '').replace(/^\((.*)\)$/, '$1');
  const items = (list.includes(';') ? list.split(';') : list.split(/, | và /)).map((item) => item.trim());
  return items.filter((item) => item !== '');
}

const EACH_CONTENT = /^(?:mỗi|cứ mỗi) (?:nội dung|tiêu chí|yêu cầu|mục|ý|điều kiện|việc)(?: |$)/;

/** "Thực hiện đầy đủ các nội dung sau (mỗi nội dung 1 điểm):" */
const ASKS_FOR_LIST = /(?:^| )(?:sau|sau đây|dưới đây)(?: :)?$|^:$/;

/** "Mỗi nội dung đạt được 0,5 điểm:" above a list of contents. */
function eachOf(reading: Reading): Parsed {
  const { clauses, setting } = reading;
  const [only] = clauses;
  const each = only?.price?.worth;
  const unpriced = reading.unpriced.filter(
    (item) => !(item.line === only?.line && ASKS_FOR_LIST.test(item.words)),
  );
  if (clauses.length !== 1 || !each || !EACH_CONTENT.test(only.words) || unpriced.length < 2)
    return undefined;
  if (unpriced.some((item) => item.line <= only.line || item.mark === '' || item.opens)) return undefined;
  const [points, maximum] = [pointsOf(each, setting), maximumOf(setting)];
  const sum = points && unpriced.map(() => points).reduce(add);
  if (!sum || !maximum) return undefined;
  if (!equals(sum, maximum)) return doubt({ code: 'scoring-text.contradiction', quote: only.text });
  return rule({
    kind: 'checklist',
    mode: 'sum',
    parts: unpriced.map((item) => ({ text: item.text, worth: each })),
  });
}

/** Ensures a checklist from contents that are added up, all required, or of which the best counts. */
export function parseChecklist(reading: Reading): Parsed {
  const { clauses } = reading;
  const listed = eachOf(reading);
  if (listed) return listed;
  if (clauses.length < 2 || !clauses.every(isFlat)) return undefined;
  return allOf(clauses, reading) ?? sumOf(clauses, reading) ?? bestOf(clauses, reading);
}
