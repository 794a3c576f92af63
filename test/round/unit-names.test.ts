import { unitsOfAgencies } from '../../src/round/gather/register-units';
import { withUnitName } from '../../src/round/unit-names';
import type { Unit } from '../../src/round/unit';
import type { AgencyRow } from '../../src/sheet/form';

const unit = (id: string, name: string): Unit => ({
  id,
  name,
  aliases: [],
  predecessors: [],
  notApplicable: [],
});

test('a problem names its unit as people do, and one that is not in the list as it came', () => {
  const named = withUnitName<{ params: Record<string, string> }>([unit('SNV', 'Sở Nội vụ')]);
  expect(named({ params: { unit: 'SNV', item: '1.1' } })).toEqual({
    params: { unit: 'Sở Nội vụ', item: '1.1' },
  });
  expect(named({ params: { unit: 'SYT', item: '1.1' } })).toEqual({ params: { unit: 'SYT', item: '1.1' } });
});

describe('codes of a register', () => {
  const row = (name: string): AgencyRow => {
    const cell = { sheet: 'Sổ', cell: 'B2' };
    return { name: { value: name, cell }, notApplicable: [] } as unknown as AgencyRow;
  };
  const ids = (names: readonly string[], before: readonly Unit[] = []) => {
    return unitsOfAgencies(names.map(row), before).map(({ id }) => id);
  };

  test('are first letters, with a number of the name where two units share them', () => {
    expect(ids(['Sở Nội vụ', 'UBND xã Tân Lập'])).toEqual(['SNV', 'XTL']);
    const [first, second] = ids(['UBND xã Tân Lập', 'UBND xã Tam Long']);
    expect([first, second]).toEqual([
      expect.stringMatching(/^XTL-\d{3}$/),
      expect.stringMatching(/^XTL-\d{3}$/),
    ]);
    expect(first).not.toBe(second);
    expect(ids(['UBND xã Tam Long', 'UBND xã Tân Lập'])).toEqual([second, first]);
  });

  test('of one name given several times stay apart, counted from 2', () => {
    const [once = '', ...more] = ids(['Sở Nội vụ', 'Sở Nội vụ', 'Sở Nội vụ']);
    expect(more).toEqual([`${once}-2`, `${once}-3`]);
  });

  test('are those of the round before, which nobody else gets', () => {
    const before = [unit('SNV', 'Sở Tài chính')];
    const [kept, other] = ids(['Sở Tài chính', 'Sở Nội vụ'], before);
    expect(kept).toBe('SNV');
    expect(other).toMatch(/^SNV-\d{3}$/);
  });
});
