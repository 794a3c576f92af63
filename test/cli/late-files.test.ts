import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isForLateSending } from '../../src/round/receipts/late';
import { masterOf } from '../../src/round/master';
import { parseRulebook } from '../../src/rulebook/parse';
import { COMPILE, trainingMaster } from '../output/round-builders';
import { PROVINCE, registerFile, unitFile } from '../round/gather/folder';
import { cchc } from './run';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-late-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const LATE = trainingMaster().plan.items.find(isForLateSending)!.node.code;

interface Row {
  readonly unit: string;
  readonly rule: string | null;
  readonly round1: { readonly points: string | null };
}

test('days late by the receipts reach the items that deduct for them, and the unit stands as late', async () => {
  const [files, register, round] = [join(folder, 'ho-so'), join(folder, 'so.xlsx'), join(folder, 'dot.xlsx')];
  mkdirSync(files);
  writeFileSync(register, registerFile());
  [0, 1, 2].forEach((at) => writeFileSync(join(files, `${at}.xlsx`), unitFile(PROVINCE[at]!)));
  const received = join(folder, 'nhan.csv');
  const name = (at: number): string => PROVINCE[at]!.name;
  writeFileSync(received, `don-vi;ngay\n${name(0)};15/01/2026\n${name(1)};10/01/2026\n`);
  const gather = ['gather', files, '--register', register, '--year', '2025', '--due', '2026-01-10'];
  await cchc(...gather, '--received', received, '--out', round);
  const { units } = (await cchc('appraise', round, '--json')).json() as {
    units: { unit: string; name: string; state: string }[];
  };
  const stateOf = (at: number) => units.find((one) => one.name === name(at))?.state;
  expect([0, 1, 2, 3].map(stateOf)).toEqual(['sentLate', 'sent', 'sent', 'notSent']);
  const rows = (
    (await cchc('appraise', round, '--by-criterion', LATE, '--json')).json()['rows'] as Row[]
  ).filter(({ unit }) => units.slice(0, 3).some((one) => one.unit === unit));
  // Five days at a quarter of a point; in time is 0; without a date what the unit itself declared stands.
  expect(rows.map(({ rule }) => rule)).toEqual(['-1.25', '0', '-0.75']);
  expect(rows.map(({ round1 }) => round1.points)).toEqual([null, null, null]);
  // Nobody has decided it yet: it holds the result open, and counts nothing.
  const again = await cchc(...gather, '--round', round, '--out', round, '--json');
  expect(again.json()['changes']).toEqual([]);
}, 120_000);

test('working days, other reports and other rules are left to people', () => {
  const items = [
    'Gửi hồ sơ tự chấm điểm chậm: trừ 0,25 điểm/ngày làm việc, trừ không quá 2 điểm.',
    'Gửi báo cáo định kỳ chậm: trừ 0,25 điểm/ngày, trừ không quá 2 điểm.',
    'Gửi hồ sơ tự chấm điểm chậm: trừ 0,25 điểm/lần, trừ không quá 2 điểm.',
    'Nộp báo cáo tự đánh giá muộn: trừ 0,1 điểm/ngày, trừ không quá 2 điểm.',
  ].map((scoringText, at) => ({
    code: `9.${at + 1}`,
    title: `Mục ${at + 1}`,
    maximum: '-2',
    scoringText,
  }));
  const parsed = parseRulebook({
    schema: 'cchc.rulebook/1',
    id: 'thu',
    title: 'Bộ thử',
    years: [2025],
    agencyKind: 'department',
    total: '100',
    citation: { document: 'Bộ thử' },
    nodes: [
      { code: '1', title: 'Lĩnh vực', maximum: '100' },
      { code: '9', title: 'Điểm trừ', maximum: '-8', part: 'penalty', children: items },
    ],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const { plan } = masterOf(parsed.value, { compile: COMPILE });
  expect(plan.items.filter(isForLateSending).map(({ node }) => node.code)).toEqual(['9.4']);
});
