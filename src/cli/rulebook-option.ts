import { existsSync } from 'node:fs';
import { readState } from '../output/state';
import { failed, ok, type Problem, type Result } from '../result';
import type { ConfirmedReading } from '../review/scored-form/confirmed';
import type { Rulebook } from '../rulebook/rulebook';
import { confirmedReadingsOf } from '../workflows/confirmed-readings';
import { findRulebook } from '../workflows/find-rulebook';
import { rulebookOfWorkbook } from '../workflows/rulebook-of-workbook';
import { openFile, readText } from './files';

function looksLikePath(name: string): boolean {
  return /[\\/]|\.[a-z]{3,5}$/i.test(name);
}

/** Ensures the rulebook `--rulebook` names: an id of ours, a JSON file, or the annex in a workbook or Word document. */
export async function rulebookOption(name: string | undefined): Promise<Result<Rulebook | undefined>> {
  if (name === undefined) return ok(undefined);
  if (!existsSync(name) && !looksLikePath(name)) return findRulebook({ id: name });
  if (existsSync(name) && !/\.(xls[xm]|doc[xm]?|xls|pdf|jpe?g|png|rtf)$/i.test(name))
    return findRulebook({ json: readText(name) });
  const file = openFile(name);
  if (!file.ok) return failed(...file.problems);
  return rulebookOfWorkbook(file.value);
}

/** Sets of criteria, with what people confirmed of their scoring texts. */
export interface Criteria {
  readonly rulebooks: readonly Rulebook[];
  readonly confirmed: readonly ConfirmedReading[];
}

/** Ensures the criteria that several `--rulebook` name; those kept in a workbook bring the readings confirmed there. */
export async function criteriaOption(names: readonly string[]): Promise<Result<Criteria>> {
  const rulebooks: Rulebook[] = [];
  const confirmed: ConfirmedReading[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const rulebook = await rulebookOption(name);
    if (!rulebook.ok) return rulebook;
    if (rulebook.value !== undefined) rulebooks.push(rulebook.value);
    problems.push(...rulebook.problems);
    confirmed.push(...(await readingsIn(name)));
  }
  return ok({ rulebooks, confirmed }, problems);
}

async function readingsIn(name: string): Promise<readonly ConfirmedReading[]> {
  if (!/\.xls[xm]$/i.test(name) || !existsSync(name)) return [];
  const file = openFile(name);
  const content = file.ok ? await file.value.read() : file;
  return content.ok ? confirmedReadingsOf(readState(content.value)) : [];
}
