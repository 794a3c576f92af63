import { checkRulebook } from '../../src/rulebook/check';
import { rulebookById, rulebooksForYear, shippedRulebooks } from '../../src/rulebook/shipped';
import { scoredItems } from '../../src/rulebook/walk';
import { frameworks } from '../../src/rulebook/frameworks';
import type { AgencyKind } from '../../src/rulebook/rulebook';

/** Years in which officials open the product; a new one here without a rulebook fails below. */
const YEARS_IN_USE = [2025, 2026];
const KINDS_IN_USE: readonly AgencyKind[] = ['department', 'commune'];

describe.each(shippedRulebooks())('$id', (rulebook) => {
  test('has nothing a careful clerk would question', () => {
    expect(checkRulebook(rulebook, { shipped: true })).toEqual([]);
  });

  test('says wherever it shows that it is not the Ministry’s', () => {
    expect(rulebook.label).toBe('Bộ tiêu chí tập huấn – không phải văn bản của Bộ Nội vụ');
  });

  test('claims no verification for any item', () => {
    const states = scoredItems(rulebook.nodes).map(({ verification }) => verification.state);
    expect(new Set(states)).toEqual(new Set(['unverified']));
  });

  test('has survey, satisfaction, bonus and penalty items', () => {
    const parts = new Set(scoredItems(rulebook.nodes).map(({ part }) => part));
    expect([...parts].sort()).toEqual(['appraised', 'bonus', 'penalty', 'satisfactionSurvey', 'survey']);
  });

  test('cannot be taken for any decision: no two field maxima agree', () => {
    const maxima = new Map(rulebook.nodes.map(({ code, maximum }) => [code, maximum]));
    for (const framework of frameworks()) {
      const same = framework.fields.filter(
        ({ code, maximum }) => maximum !== undefined && maximum.value === maxima.get(code),
      );
      expect(same.map(({ code }) => `${framework.id} ${code}`)).toEqual([]);
    }
  });
});

test.each(YEARS_IN_USE.flatMap((year) => KINDS_IN_USE.map((kind) => [year, kind] as const)))(
  'a rulebook covers %i for a %s',
  (year, kind) => {
    const found = rulebooksForYear(year, kind);
    if (!found.ok)
      throw new Error(`No shipped rulebook covers ${year} (${kind}): add one to src/rulebook/data.`);
    expect(found.value.every(({ years }) => years.includes(year))).toBe(true);
  },
);

test('a year no rulebook covers is a problem that names those there are', () => {
  const result = rulebooksForYear(2031, 'department');
  expect(result.problems[0]).toMatchObject({
    code: 'rulebook.none-for-year',
    params: { year: 2031, known: 'training-department (2025, 2026); training-commune (2025, 2026)' },
  });
});

test('a rulebook is found by its id only', () => {
  expect(rulebookById('training-commune')).toMatchObject({ ok: true, value: { agencyKind: 'commune' } });
  expect(rulebookById('Bộ tiêu chí cấp xã').problems[0]?.code).toBe('rulebook.unknown-id');
});
