import { wordKind } from '../../src/methods/word-kinds';

test('a kind of words that no bit is left for is refused, not mixed up with another', () => {
  const bits = new Set<number>();
  const more = (): void => {
    for (let i = 0; i < 40; i += 1) bits.add(wordKind([]));
  };
  expect(more).toThrow(RangeError);
  for (const bit of bits) expect(bit & bit).toBeGreaterThan(0);
});
