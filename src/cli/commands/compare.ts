import { yearsTable } from '../../output/round/years/years-table';
import { yearsSheets } from '../../output/round/years/waterfall-table';
import { tableToText } from '../../output/table-text';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { ItemMove, UnitYears } from '../../round/years/compare';
import { waterfall } from '../../round/years/waterfall';
import { BASES } from '../../scoring/scorecard';
import type { Language } from '../../messages/language';
import type { Problem } from '../../result';
import { compareRounds } from '../../workflows/compare-rounds';
import { writeSheets } from '../../workflows/report-round';
import { operand, UsageError } from '../arguments';
import { problemJson, type Answer, type Command } from '../door';
import { writeBytes } from '../files';
import { XLSX } from '../report-files';
import { openRoundFile } from '../round-file';

/** Holds a round against the one of the year before. */
export const compare: Command = {
  shape: { options: { basis: 'string', out: 'string' } },
  async run(args) {
    const [old, young] = [operand(args, 0, 'BEFORE'), operand(args, 1, 'AFTER')];
    const { language } = args;
    const text = args.text('basis') ?? 'appraised2';
    const basis = BASES.find((one) => one === text);
    if (basis === undefined) throw new UsageError('bad-value', `--basis ${text}`);
    const [before, after] = [await openRoundFile(old), await openRoundFile(young)];
    const found =
      before.ok && after.ok
        ? compareRounds(before.value.content, after.value.content, { basis, language })
        : { ok: false as const, problems: [...before.problems, ...after.problems] };
    const { problems } = found;
    if (!found.ok) return refusal(problems, language);
    const told = problems.map((each) => problemJson(each, language));
    const { units, years } = found.value;
    const table = yearsTable({ units, years, language });
    const out = args.text('out');
    if (out !== undefined) {
      const written = await writeSheets(yearsSheets({ units, years, language }), [], XLSX);
      if (!written.ok) return refusal([...problems, ...written.problems], language);
      writeBytes(out, written.value.bytes);
    }
    const json = { schema: 'cchc.compare/1', basis, years, units: units.map(unitJson), output: out ?? null };
    return { json: { ...json, problems: told }, lines: [tableToText(table, { language })], problems };
  },
};

function refusal(problems: readonly Problem[], language: Language): Answer {
  const told = problems.map((each) => problemJson(each, language));
  return { json: { schema: 'cchc.compare/1', units: [], problems: told }, lines: [], problems };
}

function unitJson(unit: UnitYears): Record<string, unknown> {
  const { unit: id, name, kind } = unit;
  if (unit.kind === 'notCompared') return { unit: id, name, kind, reason: unit.reason };
  const parts = Object.entries(unit.parts).map(([part, value]) => [part, exact(value as Rational)] as const);
  return {
    ...{ unit: id, name, kind, coverage: unit.coverage },
    before: exact(unit.before),
    after: exact(unit.after),
    difference: exact(r.subtract(unit.after, unit.before)),
    parts: Object.fromEntries(parts),
    waterfall: waterfall(unit).map(({ step, from, to }) => ({ step, from: exact(from), to: exact(to) })),
    items: unit.items.map(itemJson),
  };
}

function itemJson({
  before,
  after,
  isReruled,
  rule,
  maximum,
  own,
  survey,
}: ItemMove): Record<string, unknown> {
  const moved = { rule: exact(rule), maximum: exact(maximum), own: exact(own), survey: exact(survey) };
  return { before: before ?? null, after: after ?? null, isReruled, ...moved };
}

/** Percentage points; what does not end is cut at ten digits. */
function exact(value: Rational): string {
  return r.toDecimal(value, 10);
}
