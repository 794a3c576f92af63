import { existsSync } from 'node:fs';
import type { Rulebook } from '../rulebook/rulebook';
import { failed, ok, type Result } from '../result';
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
