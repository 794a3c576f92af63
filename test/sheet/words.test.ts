import { labelFit } from '../../src/sheet/answers/labels';
import { ordinal, romanValue, toRoman } from '../../src/sheet/codes/code';
import { findFile, findLink } from '../../src/sheet/evidence/files';
import { identificationOf, isKindSign, kindAtStart, kindOfSign } from '../../src/sheet/evidence/kinds';
import { namesDocument } from '../../src/sheet/evidence/list';
import { findPage, findSection } from '../../src/sheet/evidence/places';
import { roleOfWords } from '../../src/sheet/header/words';

test.each<[string, string | undefined]>([
  ['Điểm tối đa', 'maximum'],
  ['Điểm số tối đa', 'maximum'],
  ['Điểm tới tối đa', 'maximum'],
  ['Tối đa', 'maximum'],
  ['Điểm chuẩn', 'maximum'],
  ['ĐTĐ', 'maximum'],
  ['Tỷ lệ đạt', 'share?'],
  ['Tỷ lệ % đạt', 'share?'],
  ['% đạt được', 'share?'],
  ['Chỉ số CCHC', 'share?'],
  ['Cách tính', 'scoringText'],
  ['Căn cứ chấm điểm', 'scoringText'],
  ['Hướng dẫn chấm', 'scoringText'],
  ['Phương pháp', 'scoringText'],
  ['Ngưỡng', 'scoringText'],
  ['Cách thức', 'scoringText'],
  ['Ba-rem', 'scoringText'],
  ['Công thức tính', 'scoringText'],
  ['Hạn gửi', 'dueDate'],
  ['Thời hạn hoàn thành', 'dueDate'],
  ['Ngày nộp', 'dueDate'],
  ['Nguồn', 'source'],
  ['Yêu cầu', 'requirements'],
  ['Tài liệu kiểm chứng', 'evidence'],
  ['TLKC', 'evidence'],
  ['Giải trình', 'explanation'],
  ['Ý kiến của Hội đồng', 'appraiserNote'],
  ['Ghi chú', 'note'],
  ['Xếp hạng', 'rank'],
  ['Xếp loại', 'classification'],
  ['Điểm tự chấm', 'selfScore'],
  ['Thẩm định lần 2', 'appraised2'],
  ['Thẩm định vòng 1', 'appraised1'],
  ['Điểm thành phần', 'bandPoints'],
  ['Đơn vị tính', 'unit'],
  ['Phối hợp', 'supporting'],
  ['Cơ quan chủ trì', 'lead'],
  ['Phụ trách', 'responsible'],
  ['', undefined],
])('a column headed “%s” holds %s', (words, role) => {
  expect(roleOfWords(words)).toBe(role);
  expect(roleOfWords(`${words} (ghi rõ)`)).toBe(role);
});

test.each<[string, string | undefined, string | undefined]>([
  ['Báo cáo năm', 'report', 'Báo cáo'],
  ['các bộ bản chụp quyết định khen', 'decision', 'các bộ bản chụp quyết định'],
  ['40 tờ trình', 'submission', '40 tờ trình'],
  ['KL số 3', 'conclusion', 'KL'],
  ['báo cáoxx', undefined, undefined],
  ['Đã báo cáo', undefined, undefined],
])('“%s” begins with the kind %s', (text, kind, words) => {
  expect(kindAtStart(text)).toEqual(kind === undefined ? undefined : { kind, words });
});

test.each([
  ['BC-SNV', 'report'],
  ['bb', 'minutes'],
  ['TTr-UBND', 'submission'],
  ['KL.TU', 'conclusion'],
  ['KH–UBND', 'plan'],
  ['QĐ', 'decision'],
  ['STC-HCSN', 'dispatch'],
])('the sign %s is of a %s', (sign, kind) => {
  expect(kindOfSign(sign)).toBe(kind);
});

test('letters of a sign, and what a kind must carry', () => {
  expect(['BC', 'ttr', 'QĐ', 'SNV', ''].map(isKindSign)).toEqual([true, true, true, false, false]);
  expect(identificationOf('report')).toBe('signAndDate');
  expect(identificationOf('minutes')).toBe('date');
  expect(identificationOf(undefined)).toBe('none');
});

test.each<[string, boolean]>([
  ['Kế hoạch số 12/KH-UBND', true],
  ['báo cáo ngày 5 tháng 3', true],
  ['https://a.example/kh', true],
  ['ke-hoach.pdf', true],
  ['so-lieu.xlsx', true],
  ['đã thực hiện đầy đủ', false],
  ['hằng ngày', false],
])('“%s” names a document that exists: %s', (line, names) => {
  expect(namesDocument(line)).toBe(names);
});

test.each<[string, string | undefined]>([
  ['trang 3', '3'],
  ['tr. 12', '12'],
  ['trang số: 4–6', '4–6'],
  ['trang 3, trang 5 và  trang  7', '3, trang 5 và  trang  7'],
  ['Trang thông tin điện tử', undefined],
  ['xtrang 3', undefined],
])('the page in “%s”', (text, page) => {
  expect(findPage(text)?.text).toBe(page);
});

test.each<[string, string | undefined]>([
  ['mục II', 'mục II'],
  ['điểm a khoản 2 Điều 3', 'điểm a khoản 2 Điều 3'],
  ['Phụ lục 2', 'Phụ lục 2'],
  ['danh mục A', undefined],
  ['điểm 5 điểm', undefined],
])('the section in “%s”', (text, section) => {
  expect(findSection(text)?.text).toBe(section);
});

test.each<[string, string | undefined]>([
  ['xem tệp ke hoach.pdf', 'ke hoach.pdf'],
  ['đính kèm file  tên  so lieu.xlsx', 'so lieu.xlsx'],
  ['Kế hoạch ngày 5/3/2025 KH12.pdf', 'KH12.pdf'],
  ['không có', undefined],
])('the file in “%s”', (text, name) => {
  expect(findFile(text)?.name).toBe(name);
});

test('a web address ends before the punctuation of its sentence', () => {
  expect(findLink('Xem (https://a.example/kh), rồi')?.name).toBe('https://a.example/kh');
  expect(findLink('https://a.example/kh(1).')?.name).toBe('https://a.example/kh(1)');
});

test('the place of a segment in its own order', () => {
  expect([ordinal('10', 'decimal'), ordinal('IV', 'roman'), ordinal('?', 'roman')]).toEqual([10, 4, 0]);
  expect(['A', 'D', 'Đ', 'E'].map((one) => ordinal(one, 'upper'))).toEqual([1, 4, 4.5, 5]);
  expect(ordinal('b', 'lower')).toBe(2);
  for (let value = 1; value <= 39; value += 1) expect(romanValue(toRoman(value))).toBe(value);
});

describe('how well a label names an input', () => {
  const need = (key: string, label: string) => ({ key, label, type: 'number' }) as never;
  const fit = (label: string, key: string, words: string): number => labelFit(label, need(key, words));

  test('its very words, its letter, or a word that always means it', () => {
    expect(fit('Số hồ sơ', 'numerator', 'số  hồ sơ')).toBe(1);
    expect(fit('a', 'numerator', 'a Số hồ sơ')).toBe(1);
    expect(fit('b', 'numerator', 'a Số hồ sơ')).toBe(0);
    expect(fit('', 'numerator', 'x')).toBe(0);
    expect(fit('Tổng số hồ sơ', 'denominator', 'mọi thứ')).toBe(0.9);
    expect(fit('Tử số', 'numerator', 'mọi thứ')).toBe(0.9);
    // What is called a total is no other input, whatever words they share.
    expect(fit('Tổng hồ sơ giải quyết đúng hạn', 'numerator', 'hồ sơ giải quyết đúng hạn')).toBe(0);
  });

  test('shared words count by the shorter label, one alone proves nothing', () => {
    expect(fit('hồ sơ đúng hạn', 'numerator', 'hồ sơ đúng hạn cấp xã')).toBeGreaterThan(0);
    expect(fit('cấp xã', 'numerator', 'hồ sơ đúng hạn')).toBe(0);
  });
});
