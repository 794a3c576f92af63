import { decimalWords, pointsWords, shareWords } from '../../src/messages/figures';
import { pointsFromDecimal } from '../../src/rulebook/points';
import { rational } from '../../src/rulebook/rational';

test.each([
  ['82.4700', 'vi', 2, '82,4700'],
  ['1234567', 'vi', 0, '1.234.567'],
  ['-0.5', 'en', 2, '-0,50'],
  ['7', 'en', 0, '7'],
  ['12345678901234567890.5', 'en', 2, '12.345.678.901.234.567.890,50'],
] as const)('%s in “%s” with at least %i decimals is %s', (decimal, language, least, words) => {
  expect(decimalWords(decimal, language, least)).toBe(words);
});

test('what cannot be told is a dash, never a nought', () => {
  expect([pointsWords(undefined, 'vi'), shareWords(undefined, 'en')]).toEqual(['–', '–']);
});

test('points keep every decimal they have, a share two', () => {
  expect(pointsWords(pointsFromDecimal('1.375'), 'vi')).toBe('1,375');
  expect(shareWords(rational(200, 3), 'vi')).toBe('66,67 %');
});
