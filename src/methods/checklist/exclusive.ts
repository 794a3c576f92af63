import type { Clause } from '../clause';

const GRADE = /(?:^| )(?:xuất sắc|tốt|khá|trung bình|yếu|kém|cao|thấp)(?= |$)/g;
const ORDINAL = /(?<=(?:^| )(?:mức|loại|hạng|bậc)) (?:#|[a-eđ]|i{1,3}|iv|v)(?= |$)/g;
const TIME =
  /(?:^| )(?:(?:đúng|trước|quá|trễ|chậm) (?:thời )?(?:hạn|tiến độ)|kịp thời|sớm|muộn|trễ|chậm)(?= |$)/g;
const NEGATION = /(?:^| )(?:không|chưa)(?= |$)/g;
const AFFIRMS = /(?:^| )(?:có|được|đã|đạt|xếp)(?= |$)/g;

/** The words that tell how well, in which class, how late or whether a thing was done, and the thing. */
function parted({ words }: Clause) {
  let about = words;
  const taken = (kind: RegExp) => {
    const found = (about.match(kind) ?? []).map((word) => word.trim()).join(' ');
    about = about.replace(kind, '');
    return found;
  };
  const [grade, ordinal, time, negation] = [GRADE, ORDINAL, TIME, NEGATION].map(taken);
  return { about: about.replace(AFFIRMS, '').trim(), grade, ordinal, time, negation };
}

type Parted = ReturnType<typeof parted>;

function excludes(one: Parted, other: Parted): boolean {
  if (one.about !== other.about) return false;
  const differing = (['grade', 'ordinal', 'time', 'negation'] as const).filter(
    (kind) => one[kind] !== other[kind],
  );
  // "Có báo cáo" and "báo cáo đúng hạn" can both be earned; numbers of classes are no part of the uniform words.
  if (differing.length === 0) return one.ordinal === '#';
  return differing.length === 1 && (differing[0] !== 'time' || (one.time !== '' && other.time !== ''));
}

/**
 * Ensures whether two lines are levels of one thing, "tốt" and "khá", "đúng hạn" and "trễ hạn", "có" and "không": a unit
 * earns one of them, so that adding them up would reach what nobody can earn.
 */
export function areExclusive(clauses: readonly Clause[]): boolean {
  const all = clauses.map(parted);
  return all.some((one, at) => all.slice(at + 1).some((other) => excludes(one, other)));
}
