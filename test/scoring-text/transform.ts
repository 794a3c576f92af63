import type { TextCase } from './cases';

/**
 * Words a scoring text is built from. Everything else is what a particular text is about and may be renamed:
 * the compiler must come to the same outcome.
 */
const GRAMMAR = new Set(
  `từ đến dưới trên trở lên xuống mỗi cứ một hai ba trừ cộng thêm tối đa thiểu còn lại không có đạt điểm đ ngày tuần tháng năm quý giờ phút giây
  chậm muộn trễ quá hạn trước sau tỷ lệ công thức trong đó là và hoặc thì được tính bằng với cho nếu trường hợp
  toàn bộ tất cả đủ đầy thiếu chưa đều đã bị đúng kịp thời gian hết nhất cao thấp ít nhiều hơn so giảm tăng vượt lần
  lượt chỉ lấy mức chuẩn gốc tổng số trung nội dung các nào này khác thưởng phạt chấm quyết định xem xét hội đồng do đoàn
  phát sinh giao áp dụng thuộc làm tròn chữ lẻ thập phân chia xếp loại hạng ghi chú lưu ý căn cứ kế hoạch yêu cầu cách
  nhận nhưng chi tương ứng theo tùy sự để ra như thang cả hay nửa phần trăm nghìn triệu tỷ đồng tr thứ trở đi mục tiêu chí
  sẽ cần phải chọn bổ sung cùng lúc đối riêng nhóm giữa khoảng quy hàng tiến độ a b c d x hs thông trưởng phó tầm sai trái
  mới âm nội ngoại của vào những cùng duy ở tại từng một khi mà bộ`.split(/\s+/),
);
const SYLLABLES = [
  'bân',
  'cồi',
  'dũa',
  'gẫm',
  'hoẻn',
  'kháo',
  'lươm',
  'mủng',
  'nhèo',
  'phơi',
  'quạu',
  'rưng',
  'sởn',
  'thoi',
  'vòm',
  'xáng',
];

function syllable(index: number): string {
  const first = SYLLABLES[index % SYLLABLES.length] ?? 'bân';
  const more = Math.floor(index / SYLLABLES.length);
  return more === 0
    ? first
    : `${first}${'aeiouy'[more % 6] ?? 'a'}${more > 5 ? String.fromCharCode(97 + (more % 26)) : ''}`;
}

function asTyped(typed: string, word: string): string {
  if (typed === typed.toUpperCase() && typed.length > 1) return word.toUpperCase();
  const isCapital = typed.charAt(0) !== typed.charAt(0).toLowerCase();
  return isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** One renaming for a whole case: text, name and the levels its inputs name. */
function renamer(): (text: string) => string {
  const names = new Map<string, string>();
  return (text) =>
    text.normalize('NFC').replace(/(?<!<\/?)\p{L}[\p{L}\p{N}]*/gu, (typed) => {
      const word = typed.toLowerCase();
      if (GRAMMAR.has(word) || word.length < 2 || /\d/.test(word) || !/[à-ỹ]|^[a-z]+$/.test(word))
        return typed;
      if (!names.has(word)) names.set(word, syllable(names.size));
      return asTyped(typed, names.get(word) ?? word);
    });
}

/** Ensures the same case about other things. */
export function renamed(each: TextCase): TextCase {
  const rename = renamer();
  const inputs = (declared: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      Object.entries(declared).map(([key, value]) => [
        key,
        typeof value === 'string' && key !== 'date' ? rename(value) : value,
      ]),
    );
  return {
    ...each,
    text: rename(each.text),
    name: rename(each.name ?? ''),
    cases: each.cases.map((worked) => ({ ...worked, inputs: inputs(worked.inputs) })),
  };
}

function times(typed: string, factor: number): string {
  const value = Number(typed.replace(',', '.')) * factor;
  const written = String(Math.round(value * 10000) / 10000);
  return typed.includes(',') || !typed.includes('.') ? written.replace('.', ',') : written;
}

/** Ensures the same case with every number of points, and the maximum, so many times as large. */
export function rescaled(each: TextCase, factor: number): TextCase {
  const points = /\d+(?:[.,]\d+)?(?=\s?(?:điểm|đểm|đ(?![\p{L}])))/gu;
  const scale = (text: string) => text.replace(points, (typed) => times(typed, factor));
  return {
    ...each,
    text: scale(each.text),
    name: scale(each.name ?? ''),
    max: each.max === null ? null : Math.round(each.max * factor * 10000) / 10000,
    cases: each.cases.map((worked) => ({
      ...worked,
      ...(worked.points === undefined
        ? {}
        : { points: String(Math.round(Number(worked.points) * factor * 10000) / 10000) }),
    })),
  };
}
