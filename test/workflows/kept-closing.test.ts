import type { Day } from '../../src/methods/answers';
import { STANDING_DEFAULTS } from '../../src/round/standing/terms';
import { writeWorkbook, type NewSheet } from '../../src/workbook/xlsx';
import { gather, type Gathered, type GatherRequest } from '../../src/workflows/gather';
import { settleTerms } from '../../src/workflows/settle-terms';
import { opened, portOf, PROVINCE, registerFile, unitFile } from '../round/gather/folder';

const STAMP = { who: 'Tổ giúp việc', when: '2026-01-20T08:00:00Z' };
const FILES = [{ file: '0.xlsx', port: opened(unitFile(PROVINCE[0]!)) }];
const TENTH: Day = { year: 2026, month: 1, day: 10 };
const RECEIVED = [{ unit: PROVINCE[0]!.name, on: { year: 2026, month: 1, day: 13 } }];

async function gathered(more: Partial<GatherRequest>): Promise<Gathered> {
  const result = await gather({ files: FILES, stamp: STAMP, language: 'vi', ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** A round whose kept terms close self-scoring on these days, one per set of dates. */
async function roundClosing(...days: readonly Day[]) {
  const first = await gathered({ register: portOf(registerFile()).value, year: 2025 });
  const bytes = writeWorkbook(
    first.edits.filter((edit): edit is NewSheet & typeof edit => edit.kind === 'addSheet'),
  );
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.problems));
  const port = portOf(bytes.value).value;
  const content = await port.read();
  if (!content.ok) throw new Error('not read');
  const rounds = days.map((selfCloses, at) => ({ name: `Đợt ${at + 1}`, dates: { selfCloses } }));
  const edits = settleTerms(
    content.value,
    { terms: STANDING_DEFAULTS, time: { rounds, holidays: [] } },
    STAMP,
  );
  if (!edits.ok) throw new Error(JSON.stringify(edits.problems));
  await port.apply({ command: 'settle', edits: edits.value });
  return port;
}

async function dueOf(round: Awaited<ReturnType<typeof roundClosing>>, due?: Day) {
  const { receipts } = await gathered({ round, received: RECEIVED, ...(due === undefined ? {} : { due }) });
  return receipts.find(({ unit }) => unit === 'SNV')?.due;
}

describe('the day files are due', () => {
  it('is the day the round keeps as the close of self-scoring, where none is given now', async () => {
    const round = await roundClosing(TENTH);
    expect(await dueOf(round)).toEqual(TENTH);
    expect(await dueOf(round, { ...TENTH, day: 12 })).toEqual({ ...TENTH, day: 12 });
  });

  it('is not chosen among rounds that close on different days', async () => {
    expect(await dueOf(await roundClosing(TENTH, { ...TENTH, day: 20 }))).toBeUndefined();
    expect(await dueOf(await roundClosing(TENTH, TENTH))).toEqual(TENTH);
  });
});
