import type { Clause } from '../clause';
import { NO_POINTS, worthOf } from '../roles';
import type { Level } from '../spec';
import { sameLimit } from './measure';
import type { Measured } from './measure';

/** Words that begin a condition of their own after "và", as a number does: something is there, done or in order. */
const CONDITIONS = new Set(
  ['có', 'được', 'đã', 'không', 'phải', 'bảo', 'đảm', 'đủ', 'đúng', 'kèm', 'kịp', 'đạt', 'chưa'].concat([
    'hoàn',
    'thực',
    'triển',
    'ban',
    'gửi',
  ]),
);

/** The last "và …" of a condition, outside brackets and after its figure. */
function additionOf({ clause, limit }: Measured): { text: string; isCondition: boolean } | undefined {
  const { tokens, label } = clause;
  const at = tokens.map((token) => token.text).lastIndexOf('và');
  const text = label.slice(label.toLowerCase().lastIndexOf(' và ') + 4);
  if (at < limit.end || tokens.length - at < 3 || /^[^(]*\)/.test(text)) return undefined;
  const next = tokens[at + 1];
  return { text, isCondition: next?.kind === 'number' || CONDITIONS.has(next?.text ?? '') };
}

const BOUNDS = new Set(['tối', 'ít', 'từ', 'trên', 'dưới']);
const AFTER_COMMA = new Set(['có', 'không', 'chưa', 'kèm', 'nhưng', 'trong']);
const IN_BRACKETS = new Set(['có', 'không', 'trong', 'nếu', 'khi', 'kèm', 'phải', 'chỉ', 'và']);
/** Before a number of something else: ", 2 mô hình", "với 100 người". */
const BESIDE = new Set([',', 'với', 'cùng']);

/**
 * A condition after the figure that follows a comma or stands in brackets: ", không có …", "(có báo cáo …)",
 * "(tối thiểu 100 hồ sơ)", or a second figure: ", 2 mô hình".
 */
function hasAside({ tokens, limits }: Clause): boolean {
  const figure = limits.find((limit) => !limit.aside);
  if (!figure) return false;
  return tokens.some(({ text }, i) => {
    if (i < figure.end) return false;
    if (BESIDE.has(text) && tokens[i + 1]?.kind === 'number' && tokens[i - 1]?.text !== 'so') return true;
    if (text !== '(' && text !== ',') return false;
    const next = tokens[i + 1]?.text ?? '';
    if (text === ',') return AFTER_COMMA.has(next);
    const excludes = next === 'không' && ['tính', 'kể', 'bao'].includes(tokens[i + 2]?.text ?? '');
    // Behind "và" it belongs to what is required: "và có báo cáo (tối thiểu 10 trang)".
    const isBound = BOUNDS.has(next) && !tokens.slice(figure.end, i).some((each) => each.text === 'và');
    return (IN_BRACKETS.has(next) && !excludes) || isBound;
  });
}

/**
 * "Từ 10 hồ sơ, đạt từ 90%" above "từ 5 hồ sơ, đạt dưới 90%": the figure before the one that decides differs from line
 * to line. What only one line says, or all of them alike ("người dân từ 14 tuổi"), is whom the figure is about.
 */
function otherwiseLimited(lines: readonly Measured[]): Measured | undefined {
  const before = lines.flatMap((line) => {
    const limit = line.clause.limits.find((each) => !each.exact && each.end <= line.limit.start);
    return limit ? [{ line, limit }] : [];
  });
  const [first] = before;
  return before.find(({ limit }) => first && !sameLimit(limit, first.limit))?.line;
}

/** "Không thuộc hai trường hợp trên hoặc đơn vị không phê duyệt": what stands after "hoặc" is a level of its own. */
function levelBeside(clause: Clause): Level[] {
  const text = / hoặc (.+)/i.exec(clause.label)?.[1];
  return text === undefined ? [] : [{ text, worth: worthOf(clause) ?? NO_POINTS }];
}

/**
 * Ensures a condition that every band repeats word for word beside its figure; `partly` is the words of one
 * that only some bands have, or that all have and nobody says what is earned without: the scale then has cases
 * nobody priced.
 */
export function requirementOf(
  lines: readonly Measured[],
  { elses, isRestSaid }: { readonly elses: readonly Clause[]; readonly isRestSaid: boolean },
): { readonly parts: readonly string[]; readonly levels: readonly Level[]; readonly partly?: string } {
  const levels = elses.flatMap(levelBeside);
  const additions = lines.map(additionOf);
  const [first] = additions;
  const common = first !== undefined && additions.every((each) => each?.text === first.text);
  const aside = lines.find(({ clause }) => hasAside(clause)) ?? otherwiseLimited(lines);
  if (aside) return { parts: [], levels, partly: aside.clause.text };
  const isRequired = common && first && (lines.length > 1 || first.isCondition);
  if (isRequired && (isRestSaid || !first.isCondition)) return { parts: [first.text], levels };
  const odd = lines.find((_, i) => additions[i]?.isCondition);
  return { parts: [], levels, ...(odd ? { partly: odd.clause.text } : {}) };
}
