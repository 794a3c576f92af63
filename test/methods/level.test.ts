import { matchLevel, plainWords } from '../../src/methods/decision/level';

const LEVELS = [
  'Hoàn thành xuất sắc nhiệm vụ',
  'Hoàn thành tốt nhiệm vụ',
  'Hoàn thành nhiệm vụ',
  'Không hoàn thành',
];

describe('a level is found by its own words', () => {
  test.each([
    ['Hoàn thành nhiệm vụ', 2],
    ['hoàn thành  TỐT nhiệm\u00a0vụ;', 1],
    ['- “Không hoàn thành”.', 3],
    ['Ho\u0061\u0300n thành nhiệm vụ', 2],
    ['2', 1],
  ])('%s', (said, index) => {
    expect(matchLevel(LEVELS, said)).toBe(index);
  });
});

describe('the words as they stand go before anything else they could mean', () => {
  test.each<[readonly string[], string, number | undefined]>([
    [['Nếu tốt', 'Tốt'], 'Tốt', 1],
    [['Nếu tốt', 'Khá'], 'Tốt', 0],
    [['Nếu tốt thì được cộng', 'Khá'], 'Tốt', 0],
    [['Sở nếu tốt', 'Khá'], 'Sở tốt', undefined],
    [['2', '1'], '1', 1],
    [['Mức 1 hoặc mức 2', 'Mức 3'], 'mức 2', 0],
    [['1 lần hoặc 2 lần', '3 lần'], '2 lần', 0],
    [Array.from({ length: 12 }, (_, index) => `Mức ${'i'.repeat(index + 1)}`), '12', 11],
    [['Tốt', 'Khá'], '-- Khá', 1],
    [['Tốt', 'Khá'], ' • Khá !. ', 1],
    [['', 'Khá'], '', undefined],
  ])('%j, %s', (levels, said, index) => {
    expect(matchLevel(levels, said)).toBe(index);
  });
});

describe('what could be two levels, or another one, is none', () => {
  test.each(['Hoàn thành', 'tốt', 'nhiệm vụ', 'Hoàn thành rất tốt nhiệm vụ', '0', '5', ''])('%s', (said) => {
    expect(matchLevel(LEVELS, said)).toBeUndefined();
  });

  test('a verb without its "không" is not the negated level', () => {
    expect(matchLevel(['Có báo cáo', 'Không gửi báo cáo'], 'gửi báo cáo')).toBeUndefined();
  });

  test('two lines with the same words', () => {
    expect(matchLevel(['Không: 0', 'Không: 0'], 'Không: 0')).toBeUndefined();
  });
});

describe('one side of "hoặc" is enough only where nothing else is joined', () => {
  test.each([
    ['Không lập tổ hoặc tổ trưởng không thuộc lãnh đạo', 'không lập tổ', 0],
    ['Đúng hạn; đủ mẫu hoặc có mô hình mới', 'có mô hình mới', undefined],
    ['Đúng hạn và đủ mẫu hoặc đủ số liệu', 'đủ số liệu', undefined],
  ])('%s', (level, said, index) => {
    expect(matchLevel([level, 'Khác'], said)).toBe(index);
  });
});

test('old and new places of tone marks are the same words', () => {
  expect(plainWords('Hoá đơn thuỷ lợi khoẻ')).toBe(plainWords('Hóa đơn thủy lợi khỏe'));
});

describe('the tone mark stands where it was put before or where it is put now', () => {
  test.each([
    ['hòa', 'hoà'],
    ['hóa', 'hoá'],
    ['hỏa', 'hoả'],
    ['xõa', 'xoã'],
    ['họa', 'hoạ'],
    ['hòe', 'hoè'],
    ['khóe', 'khoé'],
    ['khỏe', 'khoẻ'],
    ['lõe', 'loẽ'],
    ['lọe', 'loẹ'],
    ['thùy', 'thuỳ'],
    ['thúy', 'thuý'],
    ['thủy', 'thuỷ'],
    ['chũy', 'chuỹ'],
    ['thụy', 'thuỵ'],
  ])('%s, %s', (before, now) => {
    expect(matchLevel([`Mức ${before}`, 'Khác'], `mức ${now}`)).toBe(0);
    expect(matchLevel([`Mức ${now}`, 'Khác'], `mức ${before}`)).toBe(0);
  });

  test('all list marks before a level are left out', () => {
    expect(plainWords('- • Khá')).toBe('khá');
  });
});
