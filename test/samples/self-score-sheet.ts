import { pointsToDecimal } from '../../src/rulebook/points';
import type { RulebookNode, Rulebook } from '../../src/rulebook/rulebook';
import { sum } from './decimals';
import { addLetterhead, addSignature } from './letterhead';
import type { Issuer } from './letterhead';
import { asField, asGroup, asInput, LOOKS } from './looks';
import { letter, Page } from './page';
import type { Look, SampleCell, SampleSheet } from './xlsx/model';

/** A real date in a cell, as Excel counts days. */
export interface DayCell {
  readonly serial: number;
}

/** One figure on a row of its own beneath the item. */
export interface InputRow {
  readonly label: string;
  readonly value: number;
}

/** What a unit declares for one item; what is absent stays blank in the sheet. */
export interface Declaration {
  readonly declared?: string | number | DayCell;
  readonly inputs?: readonly InputRow[];
  /** Decimal with a point. */
  readonly self?: string;
  readonly evidence?: readonly string[];
}

export interface SelfScore {
  readonly issuer: Issuer;
  readonly year: number;
  readonly rulebook: Rulebook;
  readonly declarations: Readonly<Record<string, Declaration>>;
  readonly signedOn: string;
  /** Offices of communes print the column numbers under the header. */
  readonly numberedColumns?: boolean;
}

const WIDTHS = [8, 36, 9, 30, 48, 44, 10];
const SELF = 6;

/** The sheet an agency fills: declare and self-score, with totals as formulas and the values Excel had computed. */
export function selfScoreSheet(given: SelfScore): SampleSheet {
  const page = new Page('Tự chấm điểm', WIDTHS);
  const { label } = given.rulebook;
  addLetterhead(page, given.issuer, [
    `BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM ${given.year}`,
    ...(label === undefined ? [] : [`(${label})`]),
  ]);
  const header = addHeader(page, given.numberedColumns === true);
  addBody(page, given);
  addSignature(page, given.issuer, given.signedOn);
  return page.finish({
    frozenRows: header.last,
    printTitles: [header.first, header.last],
    footer: '&CTrang &P/&N',
  });
}

function addHeader(page: Page, isNumbered: boolean): { first: number; last: number } {
  const head = (value: string): SampleCell => ({ value, look: LOOKS.header });
  const titles = [
    'STT',
    'Tiêu chí, tiêu chí thành phần',
    'Điểm tối đa',
    'Số liệu kê khai',
    'Quy định của bộ tiêu chí',
    '',
    'Điểm tự đánh giá',
  ];
  const below = ['', '', '', '', 'Cách tính điểm', 'Các yêu cầu và tài liệu kiểm chứng', ''];
  const first = page.add(titles.map(head), 24);
  const second = page.add(below.map(head), 36);
  for (const column of [0, 1, 2, 3, SELF]) page.merge(`${letter(column)}${first}:${letter(column)}${second}`);
  page.merge(`E${first}:F${first}`);
  if (!isNumbered) return { first, last: second };
  const numbers = titles.map((_, index): SampleCell => ({
    value: `(${index + 1})`,
    look: LOOKS.columnNumber,
  }));
  return { first, last: page.add(numbers) };
}

/** A written row: where its self-score stands and what it is. */
interface Written {
  readonly row: number;
  readonly last: number;
  readonly self: string;
}

function addBody(page: Page, given: SelfScore): void {
  const isOutside = ({ part }: RulebookNode) => part === 'bonus' || part === 'penalty';
  const inside = given.rulebook.nodes
    .filter((node) => !isOutside(node))
    .map((node) => addNode(page, node, given));
  const total = addTotal(page, 'TỔNG ĐIỂM', inside, pointsToDecimal(given.rulebook.total));
  const outside = given.rulebook.nodes.filter(isOutside).map((node) => addNode(page, node, given));
  if (outside.length > 0) addTotal(page, 'TỔNG CỘNG (gồm điểm thưởng, điểm trừ)', [total, ...outside]);
}

function addNode(page: Page, node: RulebookNode, given: SelfScore): Written {
  return node.children.length === 0 ? addItem(page, node, given) : addGroup(page, node, given);
}

/** The group's row comes first but its sum is known last: the cells are filled once the children stand. */
function addGroup(page: Page, node: RulebookNode, given: SelfScore): Written {
  const isField = node.level === 'field';
  const dress = isField ? asField : asGroup;
  const cells = frame(node, dress, isField ? node.title.toLocaleUpperCase('vi') : node.title);
  const row = page.add(cells);
  const children = node.children.map((child) => addNode(page, child, given));
  const self = sum(...children.map((child) => child.self));
  cells[SELF] = { value: Number(self), formula: sumFormula(children), look: dress(LOOKS.points) };
  return { row, last: children.at(-1)?.last ?? row, self };
}

/** Neighbouring rows are added as a range, scattered ones cell by cell, as clerks do. */
function sumFormula(children: readonly Written[]): string {
  const isRange = children.every(
    (child, index) => index === 0 || child.row === (children[index - 1]?.last ?? 0) + 1,
  );
  const areLeaves = children.every((child) => child.row === child.last);
  const [first, last] = [children[0], children.at(-1)];
  if (isRange && areLeaves && children.length > 1) return `SUM(G${first?.row}:G${last?.row})`;
  return `SUM(${children.map((child) => `G${child.row}`).join(',')})`;
}

function addItem(page: Page, node: RulebookNode, given: SelfScore): Written {
  const declaration = given.declarations[node.code] ?? {};
  const cells = frame(node, (look) => look, node.title);
  cells[3] = declaredCell(declaration.declared);
  cells[4] = { value: node.scoringText ?? '', look: LOOKS.small };
  cells[5] = { value: requirements(node, declaration), look: LOOKS.small };
  cells[SELF] = {
    value: declaration.self === undefined ? null : Number(declaration.self),
    look: LOOKS.points,
  };
  const row = page.add(cells);
  const last = (declaration.inputs ?? []).reduce((_, input) => addInput(page, input), row);
  return { row, last, self: declaration.self ?? '0' };
}

function frame(node: RulebookNode, dress: (look: Look) => Look, title: string): (SampleCell | undefined)[] {
  const depth = { field: 0, criterion: 0, subCriterion: 1 }[node.level];
  const maximum = node.maximum === undefined ? null : Number(pointsToDecimal(node.maximum));
  const empty: SampleCell = { value: null, look: dress(LOOKS.text) };
  return [
    { value: node.code, look: dress(LOOKS.code) },
    { value: title, look: dress({ ...LOOKS.text, indent: depth }) },
    { value: maximum, look: dress(LOOKS.maximum) },
    empty,
    empty,
    empty,
    { value: null, look: dress(LOOKS.points) },
  ];
}

function declaredCell(declared: Declaration['declared']): SampleCell {
  if (declared === undefined) return { value: null, look: LOOKS.declared };
  if (typeof declared === 'string') return { value: declared, look: LOOKS.declared };
  if (typeof declared === 'number') return { value: declared, look: LOOKS.figure };
  return { value: declared.serial, look: LOOKS.day };
}

function requirements(node: RulebookNode, { evidence }: Declaration): string {
  const required = `Yêu cầu: ${(node.evidence ?? []).join('; ')}`;
  return evidence === undefined ? required : `${required}\nTLKC: ${evidence.join('; ')}`;
}

function addInput(page: Page, { label, value }: InputRow): number {
  const empty: SampleCell = { value: null, look: asInput(LOOKS.text) };
  const text: SampleCell = { value: label, look: asInput({ ...LOOKS.text, indent: 2 }) };
  const figure: SampleCell = { value, look: asInput(LOOKS.figure) };
  return page.add([empty, text, empty, figure, empty, empty, { value: null, look: asInput(LOOKS.points) }]);
}

function addTotal(page: Page, label: string, parts: readonly Written[], maximum?: string): Written {
  const self = sum(...parts.map((part) => part.self));
  const cells: SampleCell[] = Array.from({ length: 7 }, () => ({ value: null, look: asField(LOOKS.text) }));
  cells[1] = { value: label, look: asField({ ...LOOKS.text, across: 'center' }) };
  if (maximum !== undefined) {
    const formula = `SUM(${parts.map((part) => `C${part.row}`).join(',')})`;
    cells[2] = { value: Number(maximum), formula, look: asField(LOOKS.maximum) };
  }
  const formula = `SUM(${parts.map((part) => `G${part.row}`).join(',')})`;
  cells[SELF] = { value: Number(self), formula, look: asField(LOOKS.points) };
  const row = page.add(cells);
  return { row, last: row, self };
}
