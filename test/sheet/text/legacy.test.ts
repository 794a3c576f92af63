import fc from 'fast-check';
import { decodeLegacy, encodingOfFont } from '../../../src/sheet/text/legacy';
import { isSyllable } from '../../../src/sheet/text/syllables';
import { fromTcvn3, toTcvn3 } from '../../../src/sheet/text/tcvn3';
import { fromVni, toVni } from '../../../src/sheet/text/vni';

const SMALL = 'ăâđêôơưàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

/** The same letters as the C library's converter for TCVN 5712 writes them, as Latin-1 characters. */
const TCVN3 = '¨©®ª«¬\u00adµ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';

const SENTENCES = [
  'Tỷ lệ hồ sơ thủ tục hành chính được giải quyết đúng hạn',
  'Ban hành kế hoạch cải cách hành chính năm',
  'Mức độ hoàn thành nhiệm vụ do Ủy ban nhân dân tỉnh giao',
  'Xây dựng đề án vị trí việc làm; thực hiện chế độ báo cáo',
];

test('TCVN3 letters stand where the standard puts them, both ways', () => {
  expect(toTcvn3(SMALL)).toBe(TCVN3);
  expect(fromTcvn3(TCVN3)).toBe(SMALL);
  expect(fromTcvn3('¡¢§£¤¥¦')).toBe('ĂÂĐÊÔƠƯ');
  expect(fromTcvn3('b¶ng chÊm ®iÓm', true)).toBe('BẢNG CHẤM ĐIỂM');
});

test('a sign that stands alone in TCVN3 text stays a sign', () => {
  expect(fromTcvn3('2 × 3 ÷ 4 · 5')).toBe('2 × 3 ÷ 4 · 5');
  expect(fromTcvn3('d÷ liÖu')).toBe('dữ liệu');
});

test('every VNI letter comes back, small and capital', () => {
  for (const letter of `${SMALL}${SMALL.toUpperCase()}`) expect(fromVni(toVni(letter))).toBe(letter);
  expect(toVni('Cải cách hành chính, ĐIỂM TỐI ĐA')).toBe('Caûi caùch haønh chính, ÑIEÅM TOÁI ÑA');
  expect(fromVni('Aûnh, Uûy ban')).toBe('Ảnh, Ủy ban');
});

describe('a font names its encoding', () => {
  test.each([
    ['.VnTime', 'TCVN3'],
    ['.VnArialH', 'TCVN3'],
    ['VnTime', 'TCVN3'],
    ['VNI-Times', 'VNI'],
    ['VNI-Helve-Condense', 'VNI'],
    ['Times New Roman', undefined],
    ['Vnifont Sans', undefined],
    [undefined, undefined],
  ])('%s', (font, encoding) => expect(encodingOfFont(font)).toBe(encoding));
});

describe('text is read by its font', () => {
  test.each(SENTENCES)('%s', (sentence) => {
    expect(decodeLegacy(toVni(sentence), 'VNI-Times')).toEqual({ text: sentence, from: 'VNI' });
    const small = sentence.toLowerCase();
    expect(decodeLegacy(toTcvn3(small), '.VnTime')).toEqual({ text: small, from: 'TCVN3' });
    expect(decodeLegacy(toTcvn3(small), '.VnTimeH')).toEqual({ text: small.toUpperCase(), from: 'TCVN3' });
  });
});

describe('text is read by its pattern when the font was changed', () => {
  test.each(SENTENCES)('%s', (sentence) => {
    expect(decodeLegacy(toVni(sentence), 'Arial')).toEqual({ text: sentence, from: 'VNI', byPattern: true });
    const small = sentence.toLowerCase();
    expect(decodeLegacy(toTcvn3(small), 'Arial')).toEqual({ text: small, from: 'TCVN3', byPattern: true });
  });
});

test('a VNI word of an Ñ and plain vowels is no Vietnamese as it stands', () => {
  expect(decodeLegacy('Ñôn vò', 'Arial')).toEqual({ text: 'Đơn vị', from: 'VNI', byPattern: true });
});

describe('Vietnamese Unicode is never converted, whatever its font', () => {
  const fonts = ['.VnTime', '.VnTimeH', 'VNI-Times', 'Arial', undefined];
  test.each(SENTENCES)('%s', (sentence) => {
    for (const font of fonts) expect(decodeLegacy(sentence, font).text).toBe(sentence);
  });
  test.each(['Có', 'Không', 'hòa', 'công tác', 'STT', '9,38', 'Thông tin - Xã'])(
    '%s, all in Latin-1',
    (text) => {
      expect(decodeLegacy(text, 'Arial').text).toBe(text);
    },
  );
});

test('text that no conversion makes Vietnamese is kept and named', () => {
  expect(decodeLegacy('Ãëàâà ïåðâàÿ ÷àñòü')).toEqual({ text: 'Ãëàâà ïåðâàÿ ÷àñòü', suspect: true });
});

test('a word that both encodings make Vietnamese is kept, unless the sheet around it decides', () => {
  expect([fromVni('ñi'), fromTcvn3('ñi')]).toEqual(['đi', 'ủi']);
  expect(decodeLegacy('ñi', 'Arial')).toEqual({ text: 'ñi' });
  expect(decodeLegacy('ñi', 'Arial', 'VNI')).toEqual({ text: 'đi', from: 'VNI', byPattern: true });
});

test('any Vietnamese words survive both encodings', () => {
  const words =
    SENTENCES.join(' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 12 }), (chosen) => {
      const text = chosen.join(' ');
      expect(fromTcvn3(toTcvn3(text))).toBe(text);
      expect(fromVni(toVni(text))).toBe(text);
    }),
  );
});

describe('a syllable is told by its spelling', () => {
  test.each(['nghiêng', 'quyết', 'giữa', 'khuỷu', 'người', 'thuở', 'ỷ', 'đường', 'oách', 'hòa', 'hoà'])(
    '%s is one',
    (word) => expect(isSyllable(word)).toBe(true),
  );
  test.each(['ho¹ch', 'caûi', 'haønh', 'bểp', 'strong', 'nguoiww', 'càp', 'ñôn', 'ñi'])(
    '%s is none',
    (word) => expect(isSyllable(word)).toBe(false),
  );
});
