import type { Clause, Token } from '../clause';
import { NO_POINTS, worthOf } from '../roles';
import type { Level } from '../spec';

interface Line {
  readonly clause: Clause;
}

/** Words that begin a condition of their own after "và": something is there, done or in order. */
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
function additionOf({ tokens, label, limits }: Clause): { text: string; isCondition: boolean } | undefined {
  const at = lastAnd(tokens);
  if (at < 0) return undefined;
  const figures = limits.filter((limit) => !limit.aside).map((limit) => limit.end);
  const after = figures.length > 0 ? Math.max(...figures) : 0;
  const text = label.slice(label.toLowerCase().lastIndexOf(' và ') + 4).trim();
  if (at < after || tokens.length - at < 3 || text.includes(')')) return undefined;
  return { text, isCondition: CONDITIONS.has(tokens[at + 1]?.text ?? '') };
}

const AFTER_COMMA = new Set(['có', 'không', 'chưa', 'kèm', 'nhưng', 'trong']);
const IN_BRACKETS = new Set(['có', 'không', 'trong', 'nếu', 'khi', 'kèm', 'phải', 'chỉ', 'và']);

/** A condition after the figure that follows a comma or stands in brackets: ", không có …", "(có báo cáo …)". */
function hasAside({ tokens, limits }: Clause): boolean {
  const figure = limits.find((limit) => !limit.aside);
  if (!figure) return false;
  return tokens.some(({ text }, i) => {
    if (i < figure.end || (text !== '(' && text !== ',')) return false;
    const next = tokens[i + 1]?.text ?? '';
    if (text === ',') return AFTER_COMMA.has(next);
    const excludes = next === 'không' && ['tính', 'kể', 'bao'].includes(tokens[i + 2]?.text ?? '');
    return IN_BRACKETS.has(next) && !excludes;
  });
}

function lastAnd(tokens: readonly Token[]): number {
  for (let i = tokens.length - 1; i > 0; i -= 1) if (tokens[i]?.text === 'và') return i;
  return -1;
}

/** "Không thuộc hai trường hợp trên hoặc đơn vị không phê duyệt": what stands after "hoặc" is a level of its own. */
function levelBeside(clause: Clause): Level[] {
  const at = clause.label.search(/ hoặc /i);
  if (at < 0) return [];
  const text = clause.label.slice(at + 6).trim();
  return text === '' ? [] : [{ text, worth: worthOf(clause) ?? NO_POINTS }];
}

/**
 * Ensures a condition that every band repeats word for word beside its figure; `partly` is the words of one
 * that only some bands have: the scale then has cases nobody priced.
 */
export function requirementOf(
  lines: readonly Line[],
  elses: readonly Clause[],
): { readonly parts: readonly string[]; readonly levels: readonly Level[]; readonly partly?: string } {
  const levels = elses.flatMap(levelBeside);
  const additions = lines.map(({ clause }) => additionOf(clause));
  const [first] = additions;
  const common = first !== undefined && additions.every((each) => each?.text === first.text);
  const aside = lines.find(({ clause }) => hasAside(clause));
  if (aside) return { parts: [], levels, partly: aside.clause.text };
  if (common && first && (lines.length > 1 || first.isCondition)) return { parts: [first.text], levels };
  const odd = lines.find((_, i) => additions[i]?.isCondition);
  return { parts: [], levels, ...(odd ? { partly: odd.clause.text } : {}) };
}
