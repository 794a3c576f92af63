import type { Dice } from './dice';

/** How the letters of an office are signed, by the first words of what is required. */
const SIGNED: readonly (readonly [words: string, kind: string])[] = [
  ['Kế hoạch', 'KH'],
  ['Báo cáo', 'BC'],
  ['Quyết định', 'QĐ'],
  ['Tờ trình', 'TTr'],
  ['Thông báo', 'TB'],
  ['Kết luận', 'KL'],
  ['Chương trình', 'CTr'],
];

/** One document in so many is not cited: a gap for the evidence checks to find. */
const GAP_IN = 14;

export interface DocumentsRequest {
  /** Of the rulebook. */
  readonly required: readonly string[];
  /** What the unit signs with. */
  readonly sign: string;
  /** The day the unit declares, where it declares one. */
  readonly declaredDay: string | undefined;
}

/** Ensures what a careful unit cites for an item: a document of the kind required for each, with a few gaps. */
export function documentsFor({ required, sign, declaredDay }: DocumentsRequest, dice: Dice): string[] {
  return required.flatMap((words) => {
    const day = declaredDay ?? `${dice.whole(10, 28)}/${dayMonth(words, dice)}/2025`;
    const number = dice.whole(20, 480);
    const isLeftOut = dice.whole(1, GAP_IN) === 1;
    if (isLeftOut || words.endsWith('(nếu có)')) return [];
    const plain = words.replace(/\s*\(.*\)$/, '');
    const kind = SIGNED.find(([start]) => plain.startsWith(start));
    if (kind === undefined) return [`${plain}, ngày ${day}`];
    return [`${kind[0]} số ${number}/${kind[1]}-${sign} ngày ${day}${restOf(plain, kind[0])}`];
  });
}

/** Plans come early in the year, everything else when the year's work is done. */
function dayMonth(words: string, dice: Dice): number {
  return /^(?:Kế hoạch|Chương trình)/.test(words) ? dice.whole(1, 3) : dice.whole(10, 12);
}

/** What the document is about follows its date, as people write it. */
function restOf(words: string, kind: string): string {
  const rest = words.slice(kind.length).trim();
  if (rest === '') return '';
  return rest.startsWith('của') ? ` ${rest}` : ` về ${rest}`;
}
