import { keepSame, oncePer, oncePerText } from '../../src/grid/kept';

describe('what stays the same is the same object', () => {
  const row = (value: string) => ({ value, cell: { sheet: 'S', cell: 'A1' }, lines: [1, 2] });

  test('all of it, when nothing changed', () => {
    const before = [row('a'), row('b')];
    expect(keepSame(before, [row('a'), row('b')])).toBe(before);
  });

  test('the parts beside a change, and the change is there', () => {
    const before = [row('a'), row('b')];
    const after = keepSame(before, [row('a'), row('c')]);
    expect(after).toEqual([row('a'), row('c')]);
    expect(after[0]).toBe(before[0]);
    expect(after[1]?.cell).toBe(before[1]?.cell);
  });

  test('a part gone, come, or undefined is a change', () => {
    expect(keepSame([1, 2], [1])).toEqual([1]);
    expect(keepSame([1], [1, 2])).toEqual([1, 2]);
    const [absent, present]: object[] = [{ a: 1 }, { a: 1, b: undefined }];
    expect('b' in keepSame(absent, present!)).toBe(true);
    expect('b' in keepSame(present, absent!)).toBe(false);
    expect(Object.keys(keepSame({ a: 1, b: undefined }, { a: 1, c: undefined } as object))).toEqual([
      'a',
      'c',
    ]);
  });

  test('what cannot be compared through is taken as it comes', () => {
    const after = { known: new Map([[1, 2]]) };
    expect(keepSame({ known: new Map([[1, 2]]) }, after).known).toBe(after.known);
  });
});

describe('worked out once', () => {
  test('for an object', () => {
    const work = jest.fn(({ value }: { value: number }) => value + 1);
    const once = oncePer(work);
    const [one, other] = [{ value: 1 }, { value: 1 }];
    expect([once(one), once(one), once(other)]).toEqual([2, 2, 2]);
    expect(work).toHaveBeenCalledTimes(2);
  });

  test('for a text, as long as not too many others came since', () => {
    const work = jest.fn((text: string) => text.length);
    const once = oncePerText(work);
    expect([once('ab'), once('ab')]).toEqual([2, 2]);
    expect(work).toHaveBeenCalledTimes(1);
    for (let n = 0; n < 5000; n += 1) once(`text ${n}`);
    work.mockClear();
    expect(once('ab')).toBe(2);
    expect(work).toHaveBeenCalledTimes(1);
  });
});
