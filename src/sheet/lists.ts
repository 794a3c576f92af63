/** Ensures the last element that fits, or undefined. */
export function findLast<T>(all: readonly T[], fits: (each: T) => boolean): T | undefined {
  for (let index = all.length - 1; index >= 0; index -= 1) {
    const each = all[index] as T;
    if (fits(each)) return each;
  }
  return undefined;
}
