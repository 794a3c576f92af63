import fc from 'fast-check';
import { validSheetName } from '../../src/output/sheet-names';

const CASES: readonly [wanted: string, taken: readonly string[], name: string][] = [
  ['Xếp hạng', [], 'Xếp hạng'],
  ['Xếp hạng', ['xếp HẠNG'], 'Xếp hạng (2)'],
  ['Xếp hạng', ['Xếp hạng', 'Xếp hạng (2)'], 'Xếp hạng (3)'],
  ['Sở/ban: ngành [1]', [], 'Sở ban ngành 1'],
  ["'Quoted'", [], 'Quoted'],
  [`${'a'.repeat(29)}''bcd`, [], 'a'.repeat(29)],
  ['???', [], '1'],
  ['History', [], 'History 1'],
  ['Xếp hạng các sở, ban, ngành cấp tỉnh năm 2025', [], 'Xếp hạng các sở, ban, ngành cấp'],
  [
    'Xếp hạng các sở, ban, ngành cấp tỉnh',
    ['Xếp hạng các sở, ban, ngành cấp'],
    'Xếp hạng các sở, ban, ngành (2)',
  ],
];

test.each(CASES)('the sheet name "%s" beside %j becomes "%s"', (wanted, taken, name) => {
  expect(validSheetName(wanted, taken)).toBe(name);
});

test('a decomposed name is the same name to Excel', () => {
  expect(validSheetName('Kết quả'.normalize('NFD'), ['Kết quả'])).toBe('Kết quả (2)');
});

test('whatever is asked for, the name is one Excel accepts and nobody has', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(fc.string({ maxLength: 31 })),
      (wanted, others) => {
        const taken = [...others, validSheetName(wanted, others)];
        const name = validSheetName(wanted, taken);
        expect(name.length).toBeGreaterThan(0);
        expect(name.length).toBeLessThanOrEqual(31);
        expect(name).not.toMatch(/[\\/?*[\]:]/);
        expect(name).not.toMatch(/^'|'$/);
        expect(taken.map((one) => one.normalize('NFC').toLowerCase())).not.toContain(name.toLowerCase());
      },
    ),
  );
});
