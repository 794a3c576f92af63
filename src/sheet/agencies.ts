import type { Body, Found } from './body';
import { readFigure } from './figures';
import type { AgencyRow, ColumnRole, ReadNumber, Sourced } from './form';
import { plainVietnamese } from './numbers';
import { parseCode } from './codes/code';
import { isSignature, isTotalLabel } from './rows/words';
import { fold } from './text/clean';

/** Ensures one row per agency, with whatever its columns say; group headings between the rows name the group. */
export function readAgencies(body: Body): AgencyRow[] {
  const rows: AgencyRow[] = [];
  let heading: Sourced<string> | undefined;
  for (let row = body.rows.firstRow; row <= body.rows.lastRow; row += 1) {
    if (body.rows.skipped.has(row) || body.isBlankRow(row)) continue;
    const name = body.filled(row, 'agency').find((found) => found.text !== '');
    const first = body.firstText(row);
    if (first !== undefined && isSignature(first.text) && name === undefined) break;
    if (isGroupHeading(body, row)) heading = sourced(body, row, withoutCode(body, row));
    else if (name !== undefined && !isTotalLabel(name.text) && !isMean(name.text))
      rows.push(readAgency(body, row, { name, heading }));
  }
  return rows;
}

function isMean(text: string): boolean {
  return /^(trung binh|binh quan|gia tri)/.test(fold(text));
}

/** Only words in the row, and no figure: `I. KHỐI SỞ, NGÀNH`. */
function isGroupHeading(body: Body, row: number): boolean {
  const filled = body.columns.filter(({ index }) => !body.cells.isBlank(row, index));
  const words = filled
    .map(({ index }) => body.cells.text(row, index))
    .filter((text) => parseCode(text) === undefined);
  const [only] = words;
  if (words.length !== 1 || only === undefined || isTotalLabel(only)) return false;
  return /^(?:[ivx]+[.)\s-]+)?(?:khoi|nhom|cum|cac)\b/.test(fold(only));
}

function withoutCode(body: Body, row: number): Found {
  const filled = body.columns
    .map(({ index }) => ({ column: index, text: body.cells.text(row, index) }))
    .filter(({ text }) => text !== '' && parseCode(text) === undefined);
  const { text = '', column = body.left } = filled[0] ?? {};
  return { text: text.replace(/^[IVX]+[.)]\s*/, ''), column };
}

function sourced(body: Body, row: number, { text, column }: Found): Sourced<string> {
  return { value: text.replace(/\n/g, ' '), cell: body.problems.ref(row, column) };
}

function readAgency(
  body: Body,
  row: number,
  { name, heading }: { readonly name: Found; readonly heading: Sourced<string> | undefined },
): AgencyRow {
  const words = (role: ColumnRole): Sourced<string> | undefined => {
    const found = body.filled(row, role).find(({ text }) => text !== '');
    return found && sourced(body, row, found);
  };
  const group = words('group') ?? heading;
  const rulebookId = words('rulebook');
  const classification = words('classification');
  const lastYear = percentOf(body, row, 'lastYear');
  const share = percentOf(body, row, 'share');
  const rank = percentOf(body, row, 'rank');
  return {
    row,
    name: sourced(body, row, name),
    notApplicable: codesOf(body, row),
    figures: figuresOf(body, row),
    ...(group === undefined ? {} : { group }),
    ...(rulebookId === undefined ? {} : { rulebookId }),
    ...(classification === undefined ? {} : { classification }),
    ...(lastYear === undefined ? {} : { lastYear }),
    ...(share === undefined ? {} : { share }),
    ...(rank === undefined ? {} : { rank }),
  };
}

/** Codes listed as not applicable: `1.2; 3.1.4`, one problem for each that is no code. */
function codesOf(body: Body, row: number): Sourced<string>[] {
  return body.filled(row, 'notApplicable').flatMap(({ text, column }) =>
    text
      .split(/[;\n]|,\s|\s+(?=\d)/)
      .map((each) => each.trim())
      .filter((each) => each !== '' && !/^(không|-|–)$/i.test(each))
      .flatMap((each): Sourced<string>[] => {
        const code = parseCode(each);
        if (code !== undefined)
          return [{ value: code.segments.join('.'), cell: body.problems.ref(row, column), typed: each }];
        body.problems.add(
          'sheet.register-unclear',
          'warning',
          { row, column },
          { text: each, header: body.headerOf(column) },
        );
        return [];
      }),
  );
}

function percentOf(body: Body, row: number, role: ColumnRole): ReadNumber | undefined {
  const found = body.filled(row, role)[0];
  if (found === undefined) return undefined;
  return number(body, row, { column: found.column, unit: role === 'rank' ? 'hạng' : '%' });
}

/** Scores and shares have decimals; a lone three-digit group after a small number is one (`91,651`). */
function number(
  body: Body,
  row: number,
  { column, unit }: { readonly column: number; readonly unit: string },
): ReadNumber | undefined {
  if (/^[-–—]$/.test(body.cells.text(row, column))) return undefined;
  const figure = readFigure(body, { row, column, unit });
  const [first, second] = figure?.readings ?? [];
  if (figure === undefined || first === undefined) return undefined;
  if (second !== undefined) {
    body.problems.add(
      'sheet.number-ambiguous',
      'error',
      { row, column },
      {
        typed: figure.typed,
        first: plainVietnamese(first),
        second: plainVietnamese(second),
      },
    );
    return undefined;
  }
  return { value: first, cell: body.problems.ref(row, column), typed: figure.typed };
}

const NAMED: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  'code',
  'agency',
  'group',
  'rulebook',
  'notApplicable',
  'lastYear',
  'share',
  'rank',
  'classification',
  'note',
]);

function figuresOf(body: Body, row: number): AgencyRow['figures'] {
  return body.columns
    .filter(({ role, index }) => !NAMED.has(role) && !body.cells.isBlank(row, index))
    .flatMap(({ index, header }) => {
      if (/^[\p{L}\s,.;()-]+$/u.test(body.cells.text(row, index))) return [];
      const value = number(body, row, { column: index, unit: '%' });
      return value === undefined ? [] : [{ header, value }];
    });
}
