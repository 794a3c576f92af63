import { failed, ok, problem, type Result } from '../../../result';
import type { WorkbookProblem } from '../../problems';
import { LIMITS } from '../limits';
import type { Package } from '../package';
import { END, OPEN } from '../xml/scanner';
import { readTextItem, type TextItem } from './rich-text';

/** Ensures the workbook's shared texts by index. */
export function readSharedStrings(pack: Package, part: string): Result<readonly TextItem[], WorkbookProblem> {
  const scan = pack.scan(part);
  if (!scan.ok) return scan;
  const x = scan.value.scanner;
  const items: TextItem[] = [];
  let characters = 0;
  for (let kind = x.next(); kind !== END; kind = x.next()) {
    if (kind !== OPEN || x.depth === 1) continue;
    if (x.name !== 'si') {
      x.skip();
      continue;
    }
    const item = readTextItem(x);
    items.push(item);
    characters += item.text.length;
    if (characters > LIMITS.textCharacters || items.length > LIMITS.cells) {
      return failed(problem('workbook.too-many-cells', 'error', { sheet: part, limit: LIMITS.cells }));
    }
  }
  const problems = scan.value.problems();
  return problems.length > 0 ? failed(...problems) : ok(items);
}
