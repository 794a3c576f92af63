import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startExcelPage, type ExcelPage } from '../excel-host/chromium';
import { describeWithJudge } from '../support/judges';
import { ensureBuilt } from './dist';

const SAMPLE = join(__dirname, '../../assets/samples/tu-cham-so-2025.xlsx');
const RULE = 'Ban hành kịp thời: 2; ban hành chậm: 1; không ban hành: 0';

/** As office.js keeps what it was told (its own field: nothing else tells). */
interface Told {
  readonly _association: { readonly mappings: Record<string, (...given: unknown[]) => Promise<unknown>> };
}

describeWithJudge('chromium', 'the custom functions in Excel (Microsoft’s office.js)', () => {
  let excel: ExcelPage;

  beforeAll(async () => {
    excel = await startExcelPage({ distDir: ensureBuilt(), workbookBytes: readFileSync(SAMPLE) });
    await excel.page.getByRole('tablist').first().waitFor();
  }, 600_000);

  afterAll(() => excel.close());

  const call = (name: string, ...given: unknown[]) =>
    excel.page.evaluate(
      async ([id, values]) => {
        const { _association: told } = CustomFunctions as unknown as Told;
        try {
          return { value: await told.mappings[id]!(...values) };
        } catch (error) {
          return {
            isExcels: error instanceof CustomFunctions.Error,
            said: JSON.parse(JSON.stringify(error)) as unknown,
          };
        }
      },
      [name, given] as const,
    );

  test('every function of the metadata is told to Excel, and no other', async () => {
    const metadata = JSON.parse(readFileSync(join(ensureBuilt(), 'functions.json'), 'utf8')) as {
      functions: { id: string }[];
    };
    const ids = await excel.page.evaluate(() =>
      Object.keys((CustomFunctions as unknown as Told)._association.mappings),
    );
    expect(ids).toEqual(metadata.functions.map(({ id }) => id));
  }, 60_000);

  test('a rule is scored, and its next step told, by a chunk that comes when it is asked for', async () => {
    expect(await call('DIEM', RULE, 2, [['Ban hành chậm']])).toEqual({ value: 1 });
    expect(await call('CONTHIEU', RULE, 2, [['Ban hành chậm']])).toEqual({
      value: expect.stringContaining('+1 điểm'),
    });
  }, 60_000);

  test('a question is #N/A with its words, never a number', async () => {
    expect(await call('DIEM', RULE, 2, [['Đúng hạn']])).toMatchObject({
      isExcels: true,
      said: { code: '#N/A', message: expect.stringContaining('không khớp với mức nào') },
    });
    expect(excel.errors).toEqual([]);
    expect(excel.blocked).toEqual([]);
  }, 60_000);
});
