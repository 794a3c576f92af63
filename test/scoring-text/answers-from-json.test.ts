import { answersFromJson } from '../../src/scoring-text/answers-from-json';
import { rational } from '../../src/rulebook/rational';

test.each<readonly [inputs: Record<string, unknown>, answers: Record<string, unknown>]>([
  [
    { numerator: 12, denominator: '12,5' },
    { numerator: rational(12), denominator: rational(25, 2) },
  ],
  [{ date: '2025-12-15' }, { date: { year: 2025, month: 12, day: 15 } }],
  [{ parts: [true, 2, '0.5'] }, { parts: [true, rational(2), rational(1, 2)] }],
  [{ absence: 'noCases' }, { absence: 'noCases' }],
  [{ absence: 'noAuthority' }, { absence: 'noAuthority' }],
  [{ absence: true }, { absence: 'notApplicable' }],
  [
    { level: 'Có', group: 'Xã' },
    { level: 'Có', group: 'Xã' },
  ],
  [{ rate: null }, {}],
])('%j are answers', (inputs, answers) => {
  expect(answersFromJson(inputs)).toEqual({ ok: true, answers });
});

test.each<readonly [inputs: unknown, refused: readonly (readonly [key: string, found: string])[]]>([
  [{ rate: 'nhiều' }, [['rate', '"nhiều"']]],
  [
    { date: '15/12/2025', level: 5 },
    [
      ['date', '"15/12/2025"'],
      ['level', '5'],
    ],
  ],
  [{ parts: [true, 'có'] }, [['parts', '[true,"có"]']]],
  [{ parts: true }, [['parts', 'true']]],
  [{ other: 1 }, [['other', '1']]],
  [[1], [['', '[1]']]],
  [null, [['', 'null']]],
])('%j are refused with what was found', (inputs, refused) => {
  const told = refused.map(([key, found]) => ({ key, found }));
  expect(answersFromJson(inputs)).toEqual({ ok: false, refused: told });
});
