import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodedTexts } from '../../src/taskpane/present/decoded';
import { findingsOf } from '../../src/taskpane/present/review';
import { rulesOf } from '../../src/taskpane/present/rules';
import { newSession, sample, SAMPLES } from './open-sample';

const MESSY = 'tu-cham-lon-xon-2025.xlsx';

async function opened() {
  const made = newSession();
  await made.session.openFile(sample(MESSY));
  return made;
}

describe('one workbook in the pane', () => {
  test('is opened, scored and shown in one go', async () => {
    const { session } = await opened();
    const { shown, work, file } = session.state;
    expect(file).toBe(MESSY);
    expect(work).toBeUndefined();
    expect(shown?.overview.points).toBe('17,44');
    expect(shown?.overview.maximum).toBe('29,00');
    expect(shown?.overview.isComplete).toBe(false);
    expect(shown?.overview.undecided).toContain('6,00');
  });

  test('risks come with the most points at stake first', async () => {
    const { session } = await opened();
    const stakes = (session.state.shown?.risks ?? []).map(({ atStake }) => Number(atStake.replace(',', '.')));
    expect(stakes.length).toBeGreaterThan(5);
    expect([...stakes].sort((a, b) => b - a)).toEqual(stakes);
  });

  test('highlights go on and off again, and the file is byte for byte what it was', async () => {
    const { session, host } = await opened();
    await session.toggleHighlights();
    expect(session.state.painted.length).toBeGreaterThan(0);
    await session.toggleHighlights();
    expect(session.state.painted).toEqual([]);
    await session.save();
    expect(Buffer.from(host.kept[0]!.bytes).equals(readFileSync(join(SAMPLES, MESSY)))).toBe(true);
    expect(host.kept[0]!.name).toBe('tu-cham-lon-xon-2025.da-cham.xlsx');
  });

  test('results are written beside the table and undone to the byte', async () => {
    const { session, host } = await opened();
    await session.writeResults(false);
    expect(session.state.notice?.tone).not.toBe('error');
    await session.save();
    await session.undo();
    expect(session.state.canUndo).toBe(false);
    await session.save();
    const original = readFileSync(join(SAMPLES, MESSY));
    expect(host.kept.map(({ bytes }) => Buffer.from(bytes).equals(original))).toEqual([false, true]);
  });

  test('the basis of a cell names text, figures, steps and points', async () => {
    const { session } = await opened();
    await session.selected({ sheet: 'Sheet1', cell: 'D10' });
    const { basis } = session.state;
    if (basis === undefined || !('item' in basis)) throw new Error('No basis');
    expect(basis.item).toMatchObject({
      code: '1.2',
      points: '1,84',
      maximum: '2,00',
      self: '1,92',
      difference: '0,08',
    });
    expect(basis.item.inputs.map(({ value }) => value)).toEqual(['46', '50']);
    expect(basis.item.line).toContain('46 / 50');
  });

  test('a heading shows what it is added up from, a cell outside the table nothing', async () => {
    const { session } = await opened();
    await session.selected({ sheet: 'Sheet1', cell: 'A8' });
    expect(session.state.basis).toHaveProperty('sum.children');
    await session.selected({ sheet: 'Sheet1', cell: 'A1' });
    expect(session.state.basis).toBeUndefined();
  });

  test('a wording that settles an open point is kept in the workbook and counts at once', async () => {
    const { session } = await opened();
    const asked = rulesOf(session.state.scored!, 'vi').rows.find(({ status }) => status === 'open');
    const words = 'Số điểm = Tỷ lệ × điểm tối đa, tối đa không quá điểm tối đa';
    const unclear = await session.tryWording(asked!.index, asked!.text!);
    expect(unclear?.ok).toBe(false);
    const tried = await session.tryWording(asked!.index, words);
    expect(tried).toMatchObject({ ok: true });
    await session.confirm(asked!.index, 'Nguyễn Văn A', words);
    const row = rulesOf(session.state.scored!, 'vi').rows.find(({ index }) => index === asked!.index);
    expect(row).toMatchObject({ status: 'understood', confirmed: { by: 'Nguyễn Văn A', on: '2026-01-10' } });
  });

  test('what was shown speaks the language chosen later', async () => {
    const { session } = await opened();
    await session.setLanguage('en');
    expect(session.state.shown?.overview.points).toBe('17,44');
    expect(session.state.shown?.risks[0]?.word).toMatch(/lost|risk/i);
  });

  test('text of an older encoding is shown as it was read, and the file keeps its own', async () => {
    const { session, host } = await opened();
    const sheet = session.state.content?.sheets.find((one) => one.sheet === 'Sheet1');
    const decoded = decodedTexts(sheet!);
    expect(decoded.get('B15')).toEqual({ text: 'Tự kiểm tra cải cách hành chính', from: 'TCVN3' });
    expect(decoded.has('B9')).toBe(false);
    await session.save();
    expect(Buffer.from(host.kept[0]!.bytes).equals(readFileSync(join(SAMPLES, MESSY)))).toBe(true);
  });

  test('a file is read once between two of our writes', async () => {
    const { session } = await opened();
    const reads = jest.spyOn(session.desk.open!.port, 'read');
    await session.rescore();
    expect(reads).not.toHaveBeenCalled();
    await session.writeResults(false);
    expect(reads).toHaveBeenCalledTimes(1);
    await session.undo();
    expect(reads).toHaveBeenCalledTimes(2);
    expect(session.state.content?.names).toEqual([]);
  });

  test('a file that is no workbook leaves its reasons, not a crash', async () => {
    const { session } = newSession();
    const bytes = async () => ({ ok: true as const, value: new Uint8Array([1, 2, 3]), problems: [] });
    await session.openFile({ name: 'ảnh.xlsx', bytes });
    const [why] = findingsOf(session.state.failure ?? [], undefined, 'vi');
    expect(why?.rows[0]?.text).toContain('.xlsx');
    expect(session.state.shown).toBeUndefined();
  });

  test('what was stopped says nothing later', async () => {
    const { session } = newSession();
    const running = session.openFile(sample(MESSY));
    session.stop();
    await running;
    expect(session.state.shown).toBeUndefined();
    expect(session.state.work).toBeUndefined();
  });
});

describe('many workbooks', () => {
  const folder = 'tinh-truong-son-2025';
  const agencies = ['so-noi-vu', 'so-tai-chinh', 'so-y-te'].map((name) => sample(`${folder}/${name}.xlsx`));

  test('are ranked and the official table is kept as a file', async () => {
    const { session, host } = newSession();
    await session.rank(agencies, 'rule');
    const rows = session.state.ranking?.groups.flatMap((group) => group.rows) ?? [];
    expect(rows.length + (session.state.ranking?.unranked.length ?? 0)).toBe(3);
    await session.keepRanking();
    expect(host.kept.map(({ name }) => name)).toEqual(['xep-hang.xlsx']);
  });

  describe('a hundred of them', () => {
    const HUNDRED = 100;

    /** The same file over and over; how many were asked for is counted. */
    const hundred = () => {
      const asked = { count: 0 };
      const [one] = agencies;
      const files = Array.from({ length: HUNDRED }, (_, at) => ({
        name: `${at}.xlsx`,
        bytes: () => {
          asked.count += 1;
          return one!.bytes();
        },
      }));
      return { files, asked };
    };

    test('can be stopped while they are opened: no further file is asked for, and nothing is ranked', async () => {
      const { session } = newSession();
      const { files, asked } = hundred();
      const ranking = session.rank(files, 'rule');
      while (asked.count < 3) await new Promise(setImmediate);
      session.stop();
      const before = asked.count;
      await ranking;
      expect(asked.count).toBe(before);
      expect(session.state.ranking).toBeUndefined();
      expect(session.state.work).toBeUndefined();
    });

    test('can be stopped while they are scored, and say how far they are until then', async () => {
      const { session } = newSession();
      const seen: number[] = [];
      session.subscribe(() => {
        const { work } = session.state;
        if (work?.done === undefined || seen.at(-1) === work.done) return;
        seen.push(work.done);
        expect(work).toMatchObject({ of: HUNDRED, canStop: true });
        if (work.done === 2) session.stop();
      });
      await session.rank(hundred().files, 'rule');
      expect(seen).toEqual([0, 1, 2]);
      expect(session.state.ranking).toBeUndefined();
      expect(session.state.notice?.lines).toHaveLength(1);
    }, 60_000);
  });

  test('a register among them names everyone who is missing', async () => {
    const { session } = newSession();
    await session.rank([...agencies, sample(`${folder}/so-dang-ky.xlsx`)], 'rule');
    const { ranking } = session.state;
    expect(ranking?.groups.length).toBeGreaterThan(0);
    expect(ranking?.unranked.length).toBeGreaterThan(20);
  });
});
