import { GATHER_LABELS, type GatherLabel } from '../messages/gather';
import type { Language } from '../messages/language';
import { readBook } from '../output/book/read';
import { PREDECESSOR_SHEET, UNIT_SHEET, unitsOfBooks } from '../output/round/unit-sheet';
import { unitCalled } from '../round/gather/name-unit';
import { unitsOfAgencies } from '../round/gather/register-units';
import type { Predecessor, Unit } from '../round/unit';
import type { WorkbookContent } from '../grid/cell-grid';
import { dayAt, wordsAt } from '../output/book/cells';
import { failed, ok, problem, type Problem, type Result } from '../result';
import { comparableName } from '../review/names';
import { readRegister } from '../sheet';
import type { WorkbookPort } from '../workbook/workbook';
import type { GatherAnswers } from './gather';

/**
 * Ensures the units of a register: the *Đơn vị* sheet of a round's workbook, or any table with one unit a row.
 * A sheet *Đơn vị cũ* beside it says which former units they continue, by code or name.
 */
export async function readUnits(
  port: WorkbookPort,
  before: readonly Unit[] = [],
): Promise<Result<readonly Unit[]>> {
  const content = await port.read();
  if (!content.ok) return content;
  const kept = unitsOfRound(content.value);
  if (kept !== undefined) return kept;
  const { agencies, problems } = readRegister(content.value);
  if (agencies.length === 0) {
    return failed(...content.problems, ...problems, problem('gather.empty-register', 'error'));
  }
  const units = unitsOfAgencies(agencies, before);
  const former = predecessorsIn(content.value, units);
  const continued = units.map((unit): Unit => {
    const own = former.byUnit.get(unit.id);
    return own === undefined ? unit : { ...unit, predecessors: own };
  });
  return ok(continued, [...content.problems, ...problems, ...former.problems]);
}

function unitsOfRound(content: WorkbookContent): Result<readonly Unit[]> | undefined {
  const units = readBook(content, UNIT_SHEET);
  if (!units.ok || units.value === undefined) return undefined;
  const predecessors = readBook(content, PREDECESSOR_SHEET);
  const read = unitsOfBooks(units.value, predecessors.ok ? predecessors.value : undefined);
  return ok(read.units, [...units.problems, ...predecessors.problems, ...read.problems]);
}

interface Former {
  readonly byUnit: ReadonlyMap<string, Predecessor[]>;
  readonly problems: readonly Problem[];
}

function predecessorsIn(content: WorkbookContent, units: readonly Unit[]): Former {
  const book = readBook(content, PREDECESSOR_SHEET);
  const byUnit = new Map<string, Predecessor[]>();
  if (!book.ok || book.value === undefined) return { byUnit, problems: book.problems };
  const problems: Problem[] = [...book.problems];
  for (const row of book.value.rows) {
    const [successor, name] = [wordsAt(row, 'unit'), wordsAt(row, 'name')];
    if (successor === undefined || name === undefined) continue;
    const unit = unitCalled(units, successor);
    if (unit === undefined) {
      problems.push(problem('gather.predecessor-stranger', 'warning', { unit: successor }));
      continue;
    }
    const [on, who, when] = [dayAt(row, 'on'), wordsAt(row, 'who'), wordsAt(row, 'when')];
    const predecessor: Predecessor = {
      name,
      ...(on === undefined ? {} : { on }),
      ...(who === undefined ? {} : { confirmed: { who, when: when ?? '' } }),
    };
    byUnit.set(unit.id, [...(byUnit.get(unit.id) ?? []), predecessor]);
  }
  return { byUnit, problems };
}

/** Ensures the round's own units first, as people keep them, then those that only the register has; where the two differ it is said. */
export function unitsOfBoth(
  kept: readonly Unit[],
  registered: readonly Unit[],
  language: Language,
): { readonly units: readonly Unit[]; readonly problems: readonly Problem[] } {
  const known = new Map(kept.map((unit) => [unit.id, unit]));
  const added = registered.filter(({ id }) => !known.has(id));
  const problems = registered.flatMap((unit): Problem[] => {
    const old = known.get(unit.id);
    const what = old === undefined ? [] : differences(old, unit);
    if (what.length === 0) return [];
    const words = what.map((key) => GATHER_LABELS[key][language]).join(', ');
    return [problem('gather.register-differs', 'warning', { unit: unit.name, what: words }, unit.cell)];
  });
  return { units: [...kept, ...added], problems };
}

function differences(kept: Unit, registered: Unit): GatherLabel[] {
  const compared: [GatherLabel, (unit: Unit) => unknown][] = [
    ['register.group', ({ group }) => group],
    ['register.rulebook', ({ rulebookId }) => rulebookId],
    ['register.notApplicable', ({ notApplicable }) => notApplicable],
    ['register.lastYear', ({ lastYear }) => lastYear?.index],
  ];
  return compared
    .filter(([, of]) => JSON.stringify(of(kept), digits) !== JSON.stringify(of(registered), digits))
    .map(([key]) => key);
}

/** Exact fractions may hold BigInts. */
function digits(_: string, value: unknown): unknown {
  return typeof value === 'bigint' ? String(value) : value;
}

/** Ensures the spellings a person confirmed counted among a unit's names, and which units got a new one. */
export function withAliases(
  units: readonly Unit[],
  answers: GatherAnswers | undefined,
): { readonly units: readonly Unit[]; readonly respelt: readonly string[] } {
  const respelt = new Set<string>();
  const named = units.map((unit): Unit => {
    const known = new Set([unit.name, ...unit.aliases].map(comparableName));
    const spellings = [...(answers?.units ?? [])].filter(([, id]) => id === unit.id).map(([name]) => name);
    const added = spellings.filter((name) => !known.has(comparableName(name)));
    if (added.length === 0) return unit;
    respelt.add(unit.id);
    return { ...unit, aliases: [...unit.aliases, ...added] };
  });
  return { units: named, respelt: [...respelt] };
}
