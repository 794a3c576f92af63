import { wordKind } from '../../src/methods/word-kinds';

test('a kind of words that no bit is left for is refused, not mixed up with another', () => {
  const bits = new Set<number>();
  const more = (): void => {
    for (let i = 0; i < 40; i += 1) bits.add(wordKind([]));
  };
  expect(more).toThrow(new RangeError('No bit is left for another kind of words.'));
  // Of a number's 32 bits the last but one is still told apart by `&`.
  expect(Math.max(...bits)).toBe(2 ** 30);
  for (const bit of bits) expect(bit & bit).toBeGreaterThan(0);
});
