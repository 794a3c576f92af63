import { FAMILIES } from './vocabulary';
import type { Family } from './vocabulary';
import type { Figure } from './figures';

/** What the parts of a total are to each other. */
export interface Partition {
  /** A sum below the total is a mistake, not a question. */
  readonly isEverything: boolean;
}

/** Ensures the partition whose categories the parts are, one each; undefined for parts of no known family. */
export function partitionOf(total: Figure, parts: readonly Figure[]): Partition | undefined {
  const family = FAMILIES.find(({ categories }) => {
    return categories.length === parts.length && isMatched(categories, parts);
  });
  return family && { isEverything: isEverything(family, total) };
}

function isEverything({ isEverything: when }: Family, total: Figure): boolean {
  return when instanceof RegExp ? when.test(total.words) : when === 'always';
}

/** Every category has a part of its own ("chưa hoàn thành" also reads "hoàn thành", so one may fit two). */
function isMatched(categories: readonly RegExp[], parts: readonly Figure[]): boolean {
  const [category, ...rest] = categories;
  if (!category) return true;
  return parts.some((part) => {
    if (!category.test(part.words)) return false;
    return isMatched(
      rest,
      parts.filter((other) => other !== part),
    );
  });
}
