import { addPoints, type Points } from '../../src/rulebook/points';
import type { Rulebook, RulebookNode } from '../../src/rulebook/rulebook';
import { DEPARTMENT } from './department-2025';
import { DEPARTMENT_MAKERS } from './department-makers';
import { Dice } from './dice';
import { selfScoreSheet, type Declaration } from './self-score-sheet';
import type { SampleCell, SampleSheet } from './xlsx/model';

/** A full-length sheet asks every item of each kind of unit beneath the department. */
const SCOPES = ['văn phòng Sở', 'chi cục trực thuộc', 'đơn vị sự nghiệp trực thuộc'] as const;

/** Columns that people fill in: open as soon as the sheet is protected. */
const OPEN_COLUMNS = [3, 6];

/** Codes and maxima stand in the font of an older template: digits read the same in it. */
const OLD_FONT_COLUMNS = [0, 2];
const OLD_FONT = '.VnTime';

/**
 * Ensures a sheet of the length of a real index, about 125 items in 8 fields: the training rulebook of departments with
 * every item once per kind of unit, and figures made up for an invented department.
 */
export function fullLengthSheet(rulebook: Rulebook): SampleSheet {
  const fields = rulebook.nodes.filter(({ part }) => part !== 'bonus' && part !== 'penalty');
  const dice = new Dice(2025, 0.7);
  const declarations: Record<string, Declaration> = {};
  const nodes = fields.map((field) =>
    widened(field, (code, from) => {
      declarations[code] = DEPARTMENT_MAKERS[from]?.(dice) ?? {};
    }),
  );
  const sheet = selfScoreSheet({
    issuer: DEPARTMENT,
    year: 2025,
    rulebook: { ...rulebook, nodes, total: sumOf(nodes) },
    declarations,
    signedOn: 'ngày 12 tháng 01 năm 2026',
  });
  return { ...sheet, rows: sheet.rows.map((cells) => cells.map(dressed)) };
}

type OnItem = (code: string, from: string) => void;

/** Items become three each, numbered on in their heading; one that stands alone becomes a heading of three. */
function widened(node: RulebookNode, onItem: OnItem): RulebookNode {
  const isHeading = node.children.length > 0;
  const isOverItems = node.children.every(({ children }) => children.length === 0);
  if (isHeading && (!isOverItems || node.level === 'field')) {
    const children = node.children.map((child) => widened(child, onItem));
    return { ...node, maximum: sumOf(children), children };
  }
  const items = (isHeading ? node.children : [node]).flatMap((item) =>
    SCOPES.map((scope) => ({ item, scope })),
  );
  const children = items.map(({ item, scope }, index): RulebookNode => {
    const code = `${node.code}.${index + 1}`;
    onItem(code, item.code);
    return { ...item, code, level: 'subCriterion', title: `${item.title} (${scope})` };
  });
  const { scoringText: _text, evidence: _evidence, ...heading } = node;
  return { ...heading, maximum: sumOf(children), children };
}

function sumOf(nodes: readonly RulebookNode[]): Points {
  return addPoints(...nodes.flatMap(({ maximum }) => (maximum === undefined ? [] : [maximum])));
}

function dressed(cell: SampleCell | undefined, column: number): SampleCell | undefined {
  if (cell?.look?.border !== true) return cell;
  const font = OLD_FONT_COLUMNS.includes(column) && isPlainText(cell) ? { font: OLD_FONT } : {};
  const open = OPEN_COLUMNS.includes(column) && cell.formula === undefined ? { locked: false as const } : {};
  return { ...cell, look: { ...cell.look, ...font, ...open } };
}

/** Letters with diacritics would be other letters in the old font. */
function isPlainText({ value }: SampleCell): boolean {
  return typeof value !== 'string' || /^[\x20-\x7e]*$/.test(value);
}
