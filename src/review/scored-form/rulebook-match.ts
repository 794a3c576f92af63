import type { Rulebook, RulebookNode } from '../../rulebook/rulebook';
import { walk } from '../../rulebook/walk';

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

/** Ensures a code as compared between a sheet and a rulebook: `I.1.` and `1.1` are the same item. */
export function comparableCode(code: string): string {
  const parts = code
    .normalize('NFC')
    .toLowerCase()
    .split(/[.,\s]+/)
    .filter((part) => part !== '');
  return parts.map((part, place) => (place === 0 ? fromRoman(part) : part)).join('.');
}

function fromRoman(text: string): string {
  if (!/^[ivx]+$/.test(text)) return text;
  const digits = [...text].map((letter) => ROMAN[letter] ?? 0);
  const value = digits.reduce((sum, digit, n) => sum + (digit < (digits[n + 1] ?? 0) ? -digit : digit), 0);
  return String(value);
}

/** Ensures every node of a rulebook by its comparable code. */
export function nodesByCode(rulebook: Rulebook | undefined): ReadonlyMap<string, RulebookNode> {
  const nodes = rulebook ? [...walk(rulebook.nodes)] : [];
  return new Map(nodes.map(({ node }) => [comparableCode(node.code), node]));
}
