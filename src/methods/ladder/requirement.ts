import type { Clause } from '../clause';
import { NO_POINTS } from '../roles';
import type { Level } from '../spec';

/** The last "và …" of a label outside brackets. */
function lastAddition(label: string): string | undefined {
  const at = label.lastIndexOf(' và ');
  if (at < 0 || label.slice(at).includes(')')) return undefined;
  return label.slice(at + 4).trim();
}

/** "Không thuộc hai trường hợp trên hoặc đơn vị không phê duyệt": what stands after "hoặc" is a level of its own. */
function levelBeside(clause: Clause): Level[] {
  const at = clause.label.search(/ hoặc /i);
  if (at < 0) return [];
  const text = clause.label.slice(at + 6).trim();
  return text === '' ? [] : [{ text, worth: clause.price?.worth ?? NO_POINTS }];
}

/** Ensures a condition that every band repeats word for word besides its figure. */
export function requirementOf(
  clauses: readonly Clause[],
  elses: readonly Clause[],
): { readonly parts: readonly string[]; readonly levels: readonly Level[] } {
  const levels = elses.flatMap(levelBeside);
  const additions = clauses.map((clause) => lastAddition(clause.label));
  const [first] = additions;
  const common = clauses.length > 1 && first !== undefined && additions.every((text) => text === first);
  return { parts: common && first ? [first] : [], levels };
}
