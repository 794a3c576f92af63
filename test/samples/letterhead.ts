import { LOOKS } from './looks';
import type { Page } from './page';

export interface Issuer {
  /** The body above, e.g. `UBND TỈNH TRƯỜNG SƠN`. */
  readonly above: string;
  readonly name: string;
  readonly place: string;
  readonly signer: string;
  readonly signerName: string;
}

/** The head of a signed sheet: issuing body left, national title and motto right, then the sheet's own title. */
export function addLetterhead(page: Page, issuer: Issuer, titles: readonly string[]): void {
  const { left, right, last } = halves(page);
  page.addSpans([
    { from: 0, to: left, text: issuer.above, look: LOOKS.letterhead },
    { from: right, to: last, text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', look: LOOKS.letterheadBold },
  ]);
  page.addSpans([
    { from: 0, to: left, text: issuer.name.toLocaleUpperCase('vi'), look: LOOKS.letterheadBold },
    { from: right, to: last, text: 'Độc lập - Tự do - Hạnh phúc', look: LOOKS.motto },
  ]);
  page.blank();
  titles.forEach((text, index) => {
    const look = index === 0 ? LOOKS.title : LOOKS.subtitle;
    page.addSpans([{ from: 0, to: last, text, look }], index === 0 ? 24 : undefined);
  });
  page.blank();
}

/** The signature under the table's right side. */
export function addSignature(page: Page, issuer: Issuer, day: string): void {
  const { left, right, last } = halves(page);
  page.blank();
  page.addSpans([{ from: right, to: last, text: `${issuer.place}, ${day}`, look: LOOKS.place }]);
  page.addSpans([
    { from: 0, to: left, text: 'NGƯỜI LẬP BIỂU', look: LOOKS.signature },
    { from: right, to: last, text: issuer.signer, look: LOOKS.signature },
  ]);
  page.blank(4);
  page.addSpans([{ from: right, to: last, text: issuer.signerName, look: LOOKS.signature }]);
}

function halves(page: Page): { left: number; right: number; last: number } {
  const last = page.widths.length - 1;
  const left = Math.min(2, last - 3);
  return { left, right: Math.max(left + 1, last - 2), last };
}
