import { operationsFrom } from '../../../src/round/appraisal/operation-json';

const AT = { unit: 'S1', item: '1.1' };

describe('operations from JSON', () => {
  test.each([
    [
      { kind: 'state', unit: 'S1', state: 'locked', why: 'Họp' },
      { kind: 'state', unit: 'S1', state: 'locked', why: 'Họp' },
    ],
    [
      { kind: 'explain', ...AT, text: 'Đã gửi' },
      { kind: 'explain', ...AT, text: 'Đã gửi' },
    ],
    [
      { kind: 'openEvidence', ...AT },
      { kind: 'openEvidence', ...AT },
    ],
    [
      { kind: 'secondAppraiser', ...AT, name: 'An' },
      { kind: 'secondAppraiser', ...AT, name: 'An' },
    ],
    [
      { kind: 'accept', ...AT },
      { kind: 'accept', ...AT, round: 1 },
    ],
    [
      { kind: 'accept', ...AT, round: 2, opinion: 'Đủ' },
      { kind: 'accept', ...AT, round: 2, opinion: 'Đủ' },
    ],
    [
      { kind: 'lower', ...AT, points: ' 1,5 ', opinion: 'Thiếu' },
      { kind: 'lower', ...AT, round: 1, points: 15_000, opinion: 'Thiếu' },
    ],
    [
      { kind: 'raise', ...AT, points: '2.25', opinion: 'Đủ', round: 2 },
      { kind: 'raise', ...AT, round: 2, points: 22_500, opinion: 'Đủ' },
    ],
    [
      { kind: 'askExplanation', ...AT, question: 'Vì sao?' },
      { kind: 'askExplanation', ...AT, round: 1, question: 'Vì sao?' },
    ],
    [
      { kind: 'askExplanation', ...AT, question: 'Vì sao?', points: '1' },
      { kind: 'askExplanation', ...AT, round: 1, question: 'Vì sao?', points: 10_000 },
    ],
    [
      { kind: 'refuseEvidence', ...AT, opinion: 'Sai năm', points: '0' },
      { kind: 'refuseEvidence', ...AT, round: 1, opinion: 'Sai năm', points: 0 },
    ],
    [
      { kind: 'note', ...AT, opinion: 'Xem lại' },
      { kind: 'note', ...AT, round: 1, opinion: 'Xem lại' },
    ],
    [
      { kind: 'withdraw', ...AT, why: 'Nhầm', round: 2 },
      { kind: 'withdraw', ...AT, why: 'Nhầm', round: 2 },
    ],
  ])('%j', (json, operation) => {
    expect(operationsFrom([json])).toEqual({ ok: true, value: [operation], problems: [] });
  });

  const ACCEPT = { kind: 'accept', ...AT };
  test.each<[unknown, readonly (readonly [number, string, string])[]]>([
    [{ kind: 'accept' }, [[0, '[]', '{"kind":"accept"}']]],
    [
      [ACCEPT, 5, null],
      [
        [2, 'kind', '5'],
        [3, 'kind', 'null'],
      ],
    ],
    [[{ ...AT }], [[1, 'kind', '–']]],
    [[{ ...AT, kind: 'erase' }], [[1, 'kind', '"erase"']]],
    [
      [{ kind: 'accept', unit: ' ' }],
      [
        [1, 'unit', '" "'],
        [1, 'item', '–'],
      ],
    ],
    [[{ ...ACCEPT, round: 3 }], [[1, 'round', '3']]],
    [[{ ...ACCEPT, opnion: 'x' }], [[1, 'opnion', '"x"']]],
    [[{ ...ACCEPT, opinion: 7 }], [[1, 'opinion', '7']]],
    [[{ kind: 'lower', ...AT, points: 1.5, opinion: 'x' }], [[1, 'points', '1.5']]],
    [[{ kind: 'lower', ...AT, points: 'một', opinion: 'x' }], [[1, 'points', '"một"']]],
    [[{ kind: 'state', unit: 'S1', state: 'done' }], [[1, 'state', '"done"']]],
    [[{ kind: 'withdraw', ...AT }], [[1, 'why', '–']]],
    [[ACCEPT, { ...ACCEPT, unit: 1 }], [[2, 'unit', '1']]],
  ])('%j is refused whole, each place named', (json, wrong) => {
    const read = operationsFrom(json);
    expect(read.ok).toBe(false);
    expect(read.problems).toEqual(
      wrong.map(([number, key, found]) =>
        expect.objectContaining({
          code: 'appraisal.bad-operation',
          severity: 'error',
          params: { number, key, found },
        }),
      ),
    );
  });
});
