import { readState } from '../../src/output/state';
import { writeWorkbook, openXlsx } from '../../src/workbook/xlsx';
import type { WorkbookPort } from '../../src/workbook/workbook';
import { readWorkbook, type ReadWorkbook } from '../../src/workflows/read-workbook';
import { forgetScenario, keepScenario, keptScenarios } from '../../src/workflows/scenarios';
import { sheetOf } from '../excel-host/build';
import { assertComplete, connect, valueOf } from '../workbook/excel/connect';

const WHEN = '2025-11-20T02:00:00.000Z';
const scenario = (name: string, value: string) => ({
  scenario: { name, changes: [{ code: '3.4.2', input: 'numerator', value }] },
  who: 'Nguyễn Văn An',
  when: WHEN,
});

const CELLS = { A1: 'STT', B1: 'Tiêu chí', C1: 'Điểm tối đa', A2: '1', B2: 'Kế hoạch', C2: 2 };

function inFile(): WorkbookPort {
  const cells = [
    { row: 0, column: 0, value: 'STT' },
    { row: 1, column: 1, value: 'Kế hoạch' },
  ];
  return valueOf(
    openXlsx(valueOf(writeWorkbook([{ kind: 'addSheet', sheet: 'Tự chấm', cells, layout: {} }]))),
  );
}

const PORTS: readonly (readonly [string, () => WorkbookPort])[] = [
  ['a file', inFile],
  ['Excel', () => connect([sheetOf('Tự chấm', CELLS)]).port],
];

const read = async (port: WorkbookPort): Promise<ReadWorkbook> => valueOf(await readWorkbook(port));
const kept = async (port: WorkbookPort) => keptScenarios(readState((await read(port)).content));
const formCells = async (port: WorkbookPort) => (await read(port)).content.sheets[0]?.rows;

afterEach(assertComplete);

describe.each(PORTS)('scenarios in %s', (_name, open) => {
  test('are kept under their names with who and when, the forms untouched', async () => {
    const port = open();
    const before = await formCells(port);
    valueOf(await keepScenario(port, await read(port), scenario('Cuối năm', '90')));
    valueOf(await keepScenario(port, await read(port), scenario('Quý IV', '95,5')));
    expect(await kept(port)).toEqual([scenario('Cuối năm', '90'), scenario('Quý IV', '95,5')]);
    expect(await formCells(port)).toEqual(before);
  });

  test('one of the same name is replaced, one deleted is gone', async () => {
    const port = open();
    valueOf(await keepScenario(port, await read(port), scenario('Cuối năm', '90')));
    valueOf(await keepScenario(port, await read(port), scenario('Cuối năm', '98')));
    expect(await kept(port)).toEqual([scenario('Cuối năm', '98')]);
    valueOf(await forgetScenario(port, await read(port), 'Cuối năm'));
    expect(await kept(port)).toEqual([]);
  });
});
