/** The letters of Vietnamese and Western European names, for a pattern's brackets: `\p{L}` costs each pattern a millisecond. */
export const LETTERS = 'A-Za-zÀ-ÖØ-öø-ỹ';

/** The capitals among them. */
export const CAPITALS = 'A-ZÀ-ÖØ-ÝĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ';

/** Ensures the text in lower case without accents, `đ` as `d`; signs and spaces stay: `Sở Nội vụ` → `so noi vu`. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase();
}

/** Ensures the letters and digits of the text that every file system keeps, joined by hyphens: `so-noi-vu`. */
export function hyphenated(text: string): string {
  return plainLetters(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
