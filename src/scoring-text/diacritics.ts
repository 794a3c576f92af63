/**
 * Grammar words of texts typed without diacritics, longest first. Only phrases that mean one thing
 * without their marks are given them back; all other words stay as typed.
 */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/\bdiem toi da\b/gi, 'điểm tối đa'],
  [/\bdiem chuan\b/gi, 'điểm chuẩn'],
  [/\bden duoi\b/gi, 'đến dưới'],
  [/\btro len\b/gi, 'trở lên'],
  [/\btro xuong\b/gi, 'trở xuống'],
  [/\bcon lai\b/gi, 'còn lại'],
  [/\btoi da\b/gi, 'tối đa'],
  [/\btoi thieu\b/gi, 'tối thiểu'],
  [/\bit nhat\b/gi, 'ít nhất'],
  [/\bty le\b/gi, 'tỷ lệ'],
  [/\bkhong qua\b/gi, 'không quá'],
  [/\bkhong\b/gi, 'không'],
  [/\bchua\b/gi, 'chưa'],
  [/\bduoi(?= *\d)/gi, 'dưới'],
  [/\btren(?= *\d)/gi, 'trên'],
  [/\btu(?= *\d)/gi, 'từ'],
  [/\bden(?= *\d)/gi, 'đến'],
  [/\bdat(?= )/gi, 'đạt'],
  [/\btru(?= *\d)/gi, 'trừ'],
  [/\bcong(?= *\d)/gi, 'cộng'],
  [/\bmoi(?= )/gi, 'mỗi'],
  [/\bduoc(?= )/gi, 'được'],
  [/(?<=\d *)diem\b/gi, 'điểm'],
  [/\bdiem\b/gi, 'điểm'],
];
const MARKED = /[À-ÖØ-öø-ÿĂăĐđĨĩŨũƠơƯưẠ-ỹ]/;

/** Ensures grammar words readable where the whole text was typed without diacritics; same length throughout. */
export function restoreDiacritics(text: string): string {
  if (MARKED.test(text) || !/[a-z]/i.test(text)) return text;
  return PLAIN.reduce((restored, [plain, marked]) => restored.replace(plain, marked), text);
}
