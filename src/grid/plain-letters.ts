/** Ensures the text in lower case without accents, `đ` as `d`; signs and spaces stay: `Sở Nội vụ` → `so noi vu`. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase();
}

/** Ensures the letters and digits of the text that every file system keeps, joined by hyphens: `so-noi-vu`. */
export function hyphenated(text: string): string {
  return plainLetters(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
