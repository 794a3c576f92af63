import { failed, ok, problem } from '../result';
import type { Result } from '../result';
import commune from './data/training-commune.json';
import department from './data/training-department.json';
import { parseRulebook } from './parse';
import type { RulebookProblem } from './problems';
import type { AgencyKind, Rulebook } from './rulebook';

let parsed: readonly Rulebook[] | undefined;

/**
 * Ensures every rulebook that comes with the product. None is ever matched to a sheet on its own:
 * a user, a register or the workbook names it.
 */
export function shippedRulebooks(): readonly Rulebook[] {
  parsed ??= [department, commune].map(parseShipped);
  return parsed;
}

/** Ensures the shipped rulebook of that id, or a problem naming those there are. */
export function rulebookById(id: string): Result<Rulebook, RulebookProblem> {
  const found = shippedRulebooks().find((rulebook) => rulebook.id === id.trim().toLowerCase());
  return found === undefined
    ? failed(problem('rulebook.unknown-id', 'error', { id, known: knownIds() }))
    : ok(found);
}

/** Ensures the shipped rulebooks of a year and kind of agency, or a problem saying that none covers it. */
export function rulebooksForYear(
  year: number,
  agencyKind: AgencyKind,
): Result<readonly Rulebook[], RulebookProblem> {
  const found = shippedRulebooks().filter(
    (rulebook) => rulebook.agencyKind === agencyKind && rulebook.years.includes(year),
  );
  if (found.length > 0) return ok(found);
  return failed(problem('rulebook.none-for-year', 'error', { year, agencyKind, known: knownIds() }));
}

function knownIds(): string {
  return shippedRulebooks()
    .map(({ id, years }) => `${id} (${years.join(', ')})`)
    .join('; ');
}

/** A shipped file that does not parse is our own mistake: tests read every one of them. */
function parseShipped(source: unknown): Rulebook {
  const result = parseRulebook(source);
  if (result.ok) return result.value;
  const reasons = result.problems.map(({ code, params }) => `${code} ${String(params['path'])}`);
  throw new Error(`A shipped rulebook is broken: ${reasons.join('; ')}`);
}
