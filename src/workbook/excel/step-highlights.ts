import type { Area } from '../../grid/cell-grid';
import { highlightFormula, type HighlightTone } from '../../grid/highlight';
import { addressLists } from './blocks';
import { TONES } from './looks';
import { areaFrom } from './area-from';
import { isOurs } from './read-sheets';
import { sheetOn } from './session';
import { NOTHING, type Step } from './step';
import type { RemovedRule, UndoRecord } from './undo-record';

/** Ensures the steps that lay our own conditional format over areas: one rule per list of addresses. */
export function highlightSteps(sheet: string, tone: HighlightTone, areas: readonly Area[]): Step[] {
  const { fill, bold = false } = TONES[tone];
  const formula = `=${highlightFormula(tone)}`;
  return addressLists(areas).map((list) => ({
    sheet,
    place: list.length < 40 ? list : `${list.slice(0, 40)}…`,
    touches: 'formats',
    requestBytes: list.length + 2_000,
    responseBytes: 200,
    ask: () => NOTHING,
    write: (book) => {
      const added = addRule(book, sheet, { list, formula, fill, bold });
      return () => [{ kind: 'highlightsAdded', sheet, ids: [added.id] }];
    },
  }));
}

export interface Rule {
  readonly list: string;
  readonly formula: string;
  readonly fill: string;
  readonly bold: boolean;
}

/** Queues one conditional format of ours and the question for its id. */
export function addRule(book: Excel.Workbook, sheet: string, rule: Rule): Excel.ConditionalFormat {
  const ranges = sheetOn(book, sheet).getRanges(rule.list).untrack();
  const added = ranges.conditionalFormats.add('Custom');
  added.custom.rule.formula = rule.formula;
  if (rule.fill !== '') added.custom.format.fill.color = rule.fill;
  if (rule.bold) added.custom.format.font.bold = true;
  return added.load('id');
}

const RULE =
  'id,customOrNullObject/rule/formula,customOrNullObject/format/fill/color,customOrNullObject/format/font/bold';
const PLACES = 'areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount';

/**
 * Ensures the step that takes our highlights off a sheet: those with the ids given. Others of ours that turn
 * up are told by `leftover`, for a second request.
 */
export function clearHighlightsStep(
  sheet: string,
  ids: readonly string[],
  leftover: (ids: readonly string[]) => void,
): Step {
  return {
    sheet,
    place: '',
    touches: 'formats',
    requestBytes: ids.length * 2_500 + 1_000,
    responseBytes: ids.length * 1_000 + 2_000,
    ask: (book) => askRules(book, sheet, ids),
    write: (book) => {
      const rules = rulesOn(book, sheet);
      for (const id of ids) rules.getItemOrNullObject(id).delete();
      rules.load('items/id,items/customOrNullObject/rule/formula');
      return () => {
        leftover(rules.items.filter(isOurs).map((rule) => rule.id));
        return [];
      };
    },
  };
}

export function rulesOn(book: Excel.Workbook, sheet: string): Excel.ConditionalFormatCollection {
  return sheetOn(book, sheet).getRange().untrack().conditionalFormats;
}

export function askRules(
  book: Excel.Workbook,
  sheet: string,
  ids: readonly string[],
): ReturnType<Step['ask']> {
  const read = askRemovedRules(book, sheet, ids);
  return () => {
    const rules = read();
    const record: UndoRecord = { kind: 'highlightsRemoved', sheet, rules };
    return { records: rules.length === 0 ? [] : [record], problems: [] };
  };
}

/** Queues the question for highlights that are about to go, so that they can be laid again. */
export function askRemovedRules(
  book: Excel.Workbook,
  sheet: string,
  ids: readonly string[],
): () => readonly RemovedRule[] {
  const asked = ids.map((id) => {
    const rule = rulesOn(book, sheet).getItemOrNullObject(id).load(RULE);
    const ranges = rule.getRanges().untrack().load(PLACES);
    return () => ruleFrom(rule, ranges);
  });
  return () => asked.map((read) => read()).filter((rule) => rule !== undefined);
}

function ruleFrom(rule: Excel.ConditionalFormat, ranges: Excel.RangeAreas): RemovedRule | undefined {
  if (rule.isNullObject || rule.customOrNullObject.isNullObject) return undefined;
  const { rule: condition, format } = rule.customOrNullObject;
  return {
    id: rule.id,
    areas: ranges.areas.items.map(areaFrom),
    formula: condition.formula,
    fill: format.fill.color,
    bold: format.font.bold === true,
  };
}

export function listsFor(rule: RemovedRule): Rule[] {
  return addressLists(rule.areas).map((list) => ({ ...rule, list }));
}
