import { area, hostWith, sheetNamed, sheetOf } from './build';
import type { ExcelHost } from './host';
import { connectOffice, type Profile } from './office-in-node';

/** Excel's own rules as an add-in meets them; README.md says for each whether it is documented or assumed. */

let host: ExcelHost;

function open(sheets = [sheetOf('Bảng', { A1: 1 })], profile: Profile = '1.14'): void {
  host = hostWith(sheets);
  connectOffice(host, profile);
}

afterEach(() => {
  host.assertComplete();
});

async function codeOf(work: (context: Excel.RequestContext) => void | Promise<void>): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await work(context);
      await context.sync();
    });
    return 'ok';
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
}

async function valuesOf(address: string, sheet = 'Bảng'): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

const on = (context: Excel.RequestContext, address: string): Excel.Range =>
  context.workbook.worksheets.getItem('Bảng').getRange(address);

describe('the client library’s own rules', () => {
  beforeEach(() => {
    open();
  });

  test('a property that was not loaded, or not yet, cannot be read', async () => {
    expect(await codeOf((context) => void on(context, 'A1').values)).toBe('PropertyNotLoaded');
    expect(await codeOf((context) => void on(context, 'A1').load('values').values)).toBe('PropertyNotLoaded');
  });

  test('a proxy is dead once its run is over', async () => {
    const kept = await Excel.run(async (context) => {
      const range = on(context, 'A1');
      await context.sync();
      return range;
    });
    expect(() => kept.load('values')).toThrow();
  });

  test('an interface beyond the requirement set is refused before anything is sent', async () => {
    open(undefined, '1.13');
    const code = await codeOf((context) => {
      on(context, 'A1').conditionalFormats.getItemOrNullObject('x');
    });
    expect(code).toBe('ApiNotFound');
    expect(host.exchanges).toHaveLength(0);
  });
});

describe('null objects', () => {
  beforeEach(() => {
    open();
  });

  test('say so when loaded, and what is done to them is nothing', async () => {
    const isNull = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Không có').load('name');
      sheet.delete();
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test('a missing item asked for outright is an error', async () => {
    expect(await codeOf((context) => void context.workbook.worksheets.getItem('Không có').load('name'))).toBe(
      'ItemNotFound',
    );
  });
});

describe('sheet names', () => {
  test.each(['', 'x'.repeat(32), 'a/b', 'a?b', "'a", 'BẢNG'])('%j is refused', async (name) => {
    open();
    expect(await codeOf((context) => void context.workbook.worksheets.add(name))).not.toBe('ok');
  });
});

describe('writing values', () => {
  beforeEach(() => {
    open([sheetOf('Bảng', { A1: 1, B1: 'chữ', A2: '=A1*2', B2: { value: 'x', format: '@' } })]);
  });

  test('null leaves a cell, an empty text clears it', async () => {
    await codeOf((context) => void (on(context, 'A1:B1').values = [[null, '']]));
    expect(await valuesOf('A1:B1')).toEqual([[1, '']]);
  });

  test('an array of another shape is refused', async () => {
    expect(await codeOf((context) => void (on(context, 'A1:B2').values = [[1, 2]]))).toBe('InvalidArgument');
  });

  test.each([
    ['1.10', 1.1],
    ['007', 7],
    ['12%', 0.12],
    ['true', true],
    ['1/2', 45_659],
    ['#N/A', '#N/A'],
    ["'007", '007'],
    ['1,5', '1,5'],
    ['9.751', 9.751],
    ['chữ', 'chữ'],
  ])('the text %j becomes %j', async (text, value) => {
    await codeOf((context) => void (on(context, 'D1').values = [[text]]));
    expect(await valuesOf('D1')).toEqual([[value]]);
  });

  test('under the text format it stays a text, a formula too', async () => {
    await codeOf((context) => {
      const range = on(context, 'D1:D2');
      range.numberFormat = [['@'], ['@']];
      range.values = [['1.10'], ['=A1']];
    });
    expect(await valuesOf('D1:D2')).toEqual([['1.10'], ['=A1']]);
  });

  test('formulas follow what they refer to', async () => {
    await codeOf((context) => void (on(context, 'A1').values = [[21]]));
    expect(await valuesOf('A2')).toEqual([[42]]);
  });

  test('more than 1,500 cells are split by the client library, and all arrive', async () => {
    const values = Array.from({ length: 2_000 }, (_, row) => [row]);
    await codeOf((context) => void (on(context, 'F1:F2000').values = values));
    expect(await valuesOf('F1:F2000')).toEqual(values);
    const writes = host.exchanges[0]!.batch.Actions.filter(({ Name }) => Name === 'Values');
    expect(writes.length).toBeGreaterThan(1);
  });
});

describe('merged areas', () => {
  test('read empty beside their first cell, and writes there vanish', async () => {
    open([sheetOf('Bảng', { A1: 'tiêu đề' }, { merges: [area(0, 0, 0, 2)] })]);
    await codeOf((context) => void (on(context, 'A1:C1').values = [['mới', 'mất', 'mất']]));
    expect(await valuesOf('A1:C1')).toEqual([['mới', '', '']]);
  });
});

describe('protection', () => {
  beforeEach(() => {
    open([sheetOf('Bảng', { A1: 1, B1: { value: 2, locked: false } }, { isProtected: true })]);
  });

  test('a range with a locked cell refuses the whole write', async () => {
    expect(await codeOf((context) => void (on(context, 'A1:B1').values = [[8, 9]]))).toBe('AccessDenied');
    expect(await valuesOf('A1:B1')).toEqual([[1, 2]]);
  });

  test('an unlocked cell takes a value but no format', async () => {
    expect(await codeOf((context) => void (on(context, 'B1').values = [[9]]))).toBe('ok');
    expect(await codeOf((context) => void (on(context, 'B1').numberFormat = [['0.00']]))).toBe(
      'AccessDenied',
    );
  });

  test('protecting what is protected, or lifting what is not there, is an error', async () => {
    const protection = (context: Excel.RequestContext): Excel.WorksheetProtection =>
      context.workbook.worksheets.getItem('Bảng').protection;
    expect(await codeOf((context) => void protection(context).protect())).toBe('AccessDenied');
    expect(await codeOf((context) => void protection(context).unprotect())).toBe('ok');
    expect(await codeOf((context) => void protection(context).unprotect())).toBe('AccessDenied');
  });
});

describe('batches', () => {
  test('stop at the first error and keep what was done', async () => {
    open();
    const code = await codeOf((context) => {
      on(context, 'A1').values = [[5]];
      context.workbook.worksheets.getItem('Không có').getRange('A1').values = [[6]];
      on(context, 'A2').values = [[7]];
    });
    expect(code).toBe('ItemNotFound');
    expect(await valuesOf('A1:A2')).toEqual([[5], ['']]);
  });

  test('answers before the error arrive with it', async () => {
    open();
    const seen = await Excel.run(async (context) => {
      const before = on(context, 'A1').load('values');
      context.trace('đã đọc');
      context.workbook.worksheets.getItem('Không có').load('name');
      const traces = await context.sync().catch((error: OfficeExtension.Error) => error.traceMessages);
      return [before.values, traces];
    });
    expect(seen).toEqual([[[1]], ['đã đọc']]);
  });

  test('of more than 5 MB, or with an answer of more than 5 MB, are refused', async () => {
    open();
    const long = 'x'.repeat(32_000);
    const rows = Array.from({ length: 100 }, () => [long]);
    expect(await codeOf((context) => void (on(context, 'A1:A200').values = [...rows, ...rows]))).toBe(
      'RequestPayloadSizeLimitExceeded',
    );
    for (const start of [1, 101]) {
      expect(await codeOf((context) => void (on(context, `A${start}:A${start + 99}`).values = rows))).toBe(
        'ok',
      );
    }
    expect(await codeOf((context) => void on(context, 'A1:A200').load('values'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
  });

  test('addresses are cut at 8,192 characters, values are null beyond five million cells', async () => {
    open([
      sheetOf('Bảng', { A1: 1 }, { merges: Array.from({ length: 2_000 }, (_, row) => area(row, 0, row, 1)) }),
    ]);
    const answer = await Excel.run(async (context) => {
      const merged = on(context, 'A1:B2000').getMergedAreasOrNullObject().load('address,areaCount');
      const huge = on(context, 'A1:F1000000').load('values');
      await context.sync();
      return [merged.address.length, merged.areaCount, huge.values];
    });
    expect(answer).toEqual([8_192, 2_000, null]);
  });
});

describe('events', () => {
  test('of the add-in’s own writes are raised, unless it has turned them off', async () => {
    open();
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(() => Promise.resolve());
      await context.sync();
    });
    await codeOf((context) => void (on(context, 'A1').values = [[2]]));
    expect(host.events).toMatchObject([{ message: { address: 'A1' } }]);
    await codeOf((context) => {
      context.runtime.enableEvents = false;
      on(context, 'A1').values = [[3]];
    });
    expect(host.events).toHaveLength(1);
  });
});

describe('the language of the user (vi-VN)', () => {
  test('shows in texts, never in values', async () => {
    open([sheetOf('Bảng', { A1: 9.38 })]);
    const answer = await Excel.run(async (context) => {
      const range = on(context, 'A1').load('values,text');
      await context.sync();
      return [range.values, range.text];
    });
    expect(answer).toEqual([[[9.38]], [['9,38']]]);
  });
});

test('what the host does not know fails by name', async () => {
  open();
  const code = await codeOf((context) => void context.workbook.worksheets.getItem('Bảng').load('tabColor'));
  expect(code).toBe('NotImplementedByTestHost');
  expect(() => {
    host.assertComplete();
  }).toThrow('loading Worksheet.tabColor');
  host.unimplemented.length = 0;
});

test('a captured request of the pinned client library still has the shape that the host reads', async () => {
  open();
  await codeOf((context) => {
    const range = on(context, 'A1:B2').untrack();
    range.load('values');
    range.format.font.bold = true;
  });
  const [{ batch }] = host.exchanges as [(typeof host.exchanges)[number]];
  expect(batch).toEqual(CAPTURED);
  expect(sheetNamed(host, 'Bảng').cells.get(0)?.look.bold).toBe(true);
});

/** @microsoft/office-js 1.1.110. */
const CAPTURED = {
  AutoKeepReference: false,
  Actions: [
    { Id: 2, ActionType: 1, Name: '', ObjectPathId: 1 },
    { Id: 4, ActionType: 1, Name: '', ObjectPathId: 3 },
    { Id: 6, ActionType: 1, Name: '', ObjectPathId: 5 },
    { Id: 8, ActionType: 1, Name: '', ObjectPathId: 7 },
    { Id: 10, ActionType: 1, Name: '', ObjectPathId: 7 },
    { Id: 11, ActionType: 2, Name: '', ObjectPathId: 7, QueryInfo: { Select: ['values'] } },
    { Id: 13, ActionType: 1, Name: '', ObjectPathId: 12 },
    { Id: 15, ActionType: 1, Name: '', ObjectPathId: 14 },
    {
      Id: 16,
      ActionType: 4,
      Name: 'Bold',
      ObjectPathId: 14,
      ArgumentInfo: { Arguments: [true] },
      L: [1, 3, 5, 7, 12, 14],
    },
  ],
  ObjectPaths: {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    3: { Id: 3, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
    5: { Id: 5, ObjectPathType: 5, Name: '', ParentObjectPathId: 3, ArgumentInfo: { Arguments: ['Bảng'] } },
    7: {
      Id: 7,
      ObjectPathType: 3,
      Name: 'GetRange',
      ParentObjectPathId: 5,
      ArgumentInfo: { Arguments: ['A1:B2'] },
      D: true,
    },
    12: { Id: 12, ObjectPathType: 4, Name: 'Format', ParentObjectPathId: 7 },
    14: { Id: 14, ObjectPathType: 4, Name: 'Font', ParentObjectPathId: 12 },
  },
};
