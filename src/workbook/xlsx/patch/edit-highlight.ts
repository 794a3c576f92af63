import { areaName, cellName } from '../../../grid/address';
import { highlightFormula, isHighlightFormula } from '../../../grid/highlight';
import type { Edit } from '../../../grid/plan';
import type { Outline } from '../xml/outline';
import { withPrefix } from '../xml/prefix';
import { END, OPEN, XmlScanner } from '../xml/scanner';
import { escapeXml } from '../xml/text';
import { mayFormat } from './edit-frame';
import type { PlanContext } from './plan-context';
import type { SheetPatch } from './sheet-patch';
import { addToneFormat, removeToneFormats } from './tone-formats';

/** Ensures a conditional format of ours over the areas; no cell is touched. */
export function editHighlight(edit: Extract<Edit, { kind: 'highlight' }>, context: PlanContext): void {
  const sheet = context.sheet(edit.sheet);
  const [first] = edit.areas;
  if (!sheet || !first) return;
  const cell = cellName(first.top, first.left);
  if (!mayFormat(sheet, edit.sheet, { permission: 'formatCells', cell, context })) return;
  const format = addToneFormat(context.stylesWithTones, edit.tone);
  context.stylesWithTones = format.styles;
  const formula = escapeXml(highlightFormula(edit.tone));
  const rule = `<cfRule type="expression" dxfId="${format.index}" priority="${nextPriority(sheet.text)}"><formula>${formula}</formula></cfRule>`;
  const xml = `<conditionalFormatting sqref="${edit.areas.map(areaName).join(' ')}">${rule}</conditionalFormatting>`;
  sheet.part.insert('conditionalFormatting', withPrefix(xml, sheet.part.prefix));
}

/** Ours yields to every rule of the user's own: priorities count from 1 as the strongest. */
function nextPriority(text: string): number {
  const priorities = [...text.matchAll(/<(?:\w+:)?cfRule\s[^>]*?\bpriority\s*=\s*["'](\d+)["']/g)];
  return priorities.reduce((last, match) => Math.max(last, Number(match[1])), 0) + 1;
}

/** Ensures the sheet has no conditional format of ours; all others keep their bytes. */
export function editClearHighlights(
  edit: Extract<Edit, { kind: 'clearHighlights' }>,
  context: PlanContext,
): void {
  const sheet = context.sheet(edit.sheet);
  if (!sheet || !sheet.text.includes(MARK_IN_FILE)) return;
  const cell = 'A1';
  if (!mayFormat(sheet, edit.sheet, { permission: 'formatCells', cell, context })) return;
  const formats = sheet.part.root.children.filter((child) => child.name === 'conditionalFormatting');
  sheet.part.apply(
    formats.flatMap((format) => {
      const own = format.children.filter((rule) => isOwnRule(sheet, rule));
      const gone = own.length > 0 && own.length === format.children.length ? [format] : own;
      return gone.map(({ start, end }) => ({ start, end, text: '' }));
    }),
  );
  context.highlightsCleared = true;
}

/** Long enough to find, short enough to stand unescaped in every writer's file. */
const MARK_IN_FILE = 'cchc';

function isOwnRule(sheet: SheetPatch, rule: Outline): boolean {
  const x = new XmlScanner(sheet.text.slice(rule.start, rule.end));
  for (let kind = x.next(); kind !== END; kind = x.next()) {
    if (kind === OPEN && x.depth === 2 && x.name === 'formula') {
      return isHighlightFormula(x.readText());
    }
  }
  return false;
}

/** Ensures the tones leave the style sheet once no sheet shows them and nothing else points at their places. */
export function dropUnusedTones(context: PlanContext): void {
  const texts = context.allTexts(/^xl\/(worksheets|tables|pivotTables)\/[^/]+\.xml$/i);
  const used = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/[dD]xfId\s*=\s*["'](\d+)["']/g)].map((match) => Number(match[1])),
    ),
  );
  context.stylesWithTones = removeToneFormats(context.stylesWithTones, (index) => used.has(index));
}
