import { own, OWN_WORDS } from '../../src/methods/own-words';
import type { OwnWord } from '../../src/methods/own-words';

test.each(Object.keys(OWN_WORDS) as OwnWord[])('%s says something', (word) => {
  expect(own(word)).not.toBe('');
});

test('blanks are filled by their names; one that is not given is left out', () => {
  expect(own('limit.from-to', { from: '1', to: '2' })).toBe('từ 1 đến 2');
  expect(own('limit.from-to', { from: '1' })).toBe('từ 1 đến ');
  expect(own('input.rate', { from: '1' })).toBe('Tỷ lệ');
});
