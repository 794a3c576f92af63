import { equals, rational } from '../../rulebook/rational';
import type { Clause, Parsed, Reading, Unpriced } from '../clause';
import { doubt, rule } from '../clause';
import { isFlat, topDoubts } from '../roles';
import type { OpenPoint, RateSpec } from '../spec';
import { own } from '../own-words';

const WHOLE = rational(100);

/** "… (điểm được) tính theo tỷ lệ (tương ứng)": the same share of the points as of the whole. */
const PROPORTIONALLY =
  / (?:tính|chấm|cho)(?: điểm)? theo tỷ lệ(?: %)?(?: (?:tương ứng|đạt được|hoàn thành|thực hiện|đạt))*$/;

/** What is not the whole, said without a figure. */
const FALLS_SHORT = /^(?:(?:các )?trường hợp |nếu |đơn vị )*(?:còn lại|không đạt|chưa đạt|không hoàn thành)/;

/** The line on the whole itself: "Đạt 100%: điểm tối đa". A lower threshold leaves two readings and is asked. */
function isWhole(clause: Clause): boolean {
  const [limit, ...more] = clause.limits;
  const from = limit?.from;
  if (!from || more.length > 0 || limit.unit !== '%' || limit.aside) return false;
  const isAll = from.inclusive && equals(from.at, WHOLE) && (limit.exact || !limit.to);
  return isAll && isFlat(clause) && !clause.price?.cap;
}

/** Ensures whether a statement without points says that less than the whole earns the same share of the points. */
export function isProportional({ words, limits }: Unpriced): boolean {
  if (!PROPORTIONALLY.test(words)) return false;
  const [limit, ...more] = limits;
  if (!limit) return FALLS_SHORT.test(words);
  const below = limit.to && !limit.from && !limit.to.inclusive && equals(limit.to.at, WHOLE);
  return more.length === 0 && limit.unit === '%' && below === true;
}

/** "Điểm được tính theo tỷ lệ hoàn thành (hoàn thành 100% được 4 điểm)": what the whole earns stands in brackets. */
const WITH_WHOLE =
  /^(?:số )?điểm(?: số| đánh giá| đạt được)? (?:được )?(?:tính|chấm)(?: điểm)? theo tỷ lệ(?: %)?(?: [^(:;,#]+)? \( (?:đạt |hoàn thành |thực hiện )?(?:đủ )?# %$/;

function tellsWhole(clause: Clause): boolean {
  const [limit, ...more] = clause.limits;
  const isHundred = limit?.unit === '%' && limit.exact && limit.from && equals(limit.from.at, WHOLE);
  if (!isHundred || more.length > 0 || !WITH_WHOLE.test(clause.words)) return false;
  return isFlat(clause) && !clause.price?.cap;
}

const BEYOND: OpenPoint = {
  where: own('where.above-whole'),
  question: own('ask.above-whole'),
};

/** Ensures "100%: điểm tối đa; dưới 100%: tính theo tỷ lệ" as points in proportion to the rate. */
export function parseProportion(reading: Reading): Parsed {
  const [whole, ...clauses] = reading.clauses;
  const [rest, ...unpriced] = reading.unpriced;
  if (!whole?.price?.worth || clauses.length + unpriced.length > 0) return undefined;
  if (rest ? !isWhole(whole) || !isProportional(rest) : !tellsWhole(whole)) return undefined;
  const full = whole.price.worth;
  const top = topDoubts([full], reading);
  if (top.length > 0) return doubt(...top);
  const upwards = whole.limits[0]?.exact === false;
  const { decimals } = reading.terms;
  const spec: RateSpec = {
    kind: 'rate',
    full,
    target: WHOLE,
    above: upwards ? 'full' : 'open',
    ...(upwards ? { aboveWhole: true } : {}),
    ...(decimals === undefined ? {} : { decimals }),
  };
  return rule(spec, upwards ? [] : [BEYOND]);
}
