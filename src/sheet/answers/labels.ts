import { oncePerText } from '../../grid/kept';
import type { InputNeed } from '../../methods/method';
import { fold } from '../text/clean';

const EMPTY_WORDS = new Set(
  'so cac cua va la duoc da co trong nam ky tinh theo voi cho tai do so luong tong tu mau'.split(' '),
);

/** Ensures the telling words of a label, without counting words. */
export const tellingWords = oncePerText((text): ReadonlySet<string> => {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '' && !EMPTY_WORDS.has(word));
  return new Set(words);
});

const GENERIC: Readonly<Partial<Record<InputNeed['key'], RegExp>>> = {
  denominator: /^(?:trong do )?(?:tong|mau so|mau$)/,
  numerator: /^(?:tu so|tu$)/,
  rate: /^(?:t[yi] le|dat ty le)/,
  daysLate: /(?:so ngay|ngay) (?:cham|tre|qua han|muon)|^(?:cham|tre|muon)/,
  date: /^(?:ngay|thoi (?:gian|diem))/,
  level: /^(?:muc|ket qua|xep loai|tinh trang)/,
};

/** Ensures how well a label (0–1) names a need: its very words, its letter (`a`), or a word that always means it. */
export function labelFit(label: string, need: InputNeed): number {
  const own = fold(label);
  const words = fold(need.label);
  if (own === '') return 0;
  if (own === words) return 1;
  if (/^[a-z]$/.test(own)) return new RegExp(`^${own}(?: |$)`).test(words) ? 1 : 0;
  if (GENERIC[need.key]?.test(own)) return 0.9;
  if (need.key !== 'denominator' && GENERIC.denominator?.test(own)) return 0;
  return overlap(tellingWords(label), tellingWords(need.label));
}

/** The share of the shorter label's telling words that stand in the other; a single shared word proves nothing. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  const smaller = Math.min(a.size, b.size);
  if (smaller === 0 || (shared < 2 && smaller > 1)) return 0;
  return (0.85 * shared) / smaller;
}
