import { parseReceived } from '../../../src/round/receipts/parse-received';

const FULL = {
  unit: 'Sở Nội vụ',
  on: { year: 2026, month: 1, day: 5 },
  time: '14:30',
  number: '12/BC-SNV',
  signed: true,
  code: 'AB12',
};

describe('a list of what was received', () => {
  test.each([
    [
      'commas',
      'Đơn vị,Ngày nhận,Giờ nhận,Số ký hiệu,Bản ký,Mã bản\nSở Nội vụ,05/01/2026,14:30,12/BC-SNV,x,AB12',
    ],
    [
      'semicolons, Windows lines, a blank line and a last line break',
      'Đơn vị;Ngày;Giờ;Số;Bản ký;Mã bản\r\n;;;;;\r\nSở Nội vụ;05/01/2026;14:30;12/BC-SNV;Có;AB12\r\n',
    ],
    [
      'quotes',
      '"Đơn vị","Ngày","Giờ","Số","Bản ký","Mã bản"\n"Sở Nội vụ","05/01/2026","14:30","12/BC-SNV","1","AB12"',
    ],
    [
      'JSON',
      '[{"unit":"Sở Nội vụ","on":"05/01/2026","time":"14:30","number":"12/BC-SNV","signed":true,"code":"AB12","other":1}]',
    ],
  ])('is read from %s', (_, text) => {
    expect(parseReceived(text)).toEqual({ received: [FULL], problems: [] });
  });

  test('what is blank is not there', () => {
    expect(parseReceived('Đơn vị,Ngày,Giờ,Số,Bản ký,Mã bản\nSở Y tế,,,,,').received).toEqual([
      { unit: 'Sở Y tế' },
    ]);
    expect(parseReceived('[{"unit":"Sở Y tế","on":null}]').received).toEqual([{ unit: 'Sở Y tế' }]);
  });

  test('a quoted cell holds separators, line breaks and doubled quotes', () => {
    const [one, two, ...more] = parseReceived(
      'Đơn vị,Số\n"Sở ""Một"", tỉnh A\nkhối sở",7/CV\nSở Hai,8/CV',
    ).received;
    expect(one).toEqual({ unit: 'Sở "Một", tỉnh A\nkhối sở', number: '7/CV' });
    expect(two).toEqual({ unit: 'Sở Hai', number: '8/CV' });
    expect(more).toEqual([]);
  });

  test.each([
    ['có', true],
    ['Co', true],
    ['X', true],
    ['yes', true],
    ['true', true],
    ['1', true],
    ['chưa', false],
    ['chua', false],
    ['Không', false],
    ['khong', false],
    ['no', false],
    ['false', false],
    ['0', false],
  ])('“%s” says whether the signed copy is there', (words, signed) => {
    expect(parseReceived(`Đơn vị,Bản ký\nSở Y tế,${words}`).received).toEqual([{ unit: 'Sở Y tế', signed }]);
  });

  test('a day or a yes that is none is told with its row, and the rest of the row stays', () => {
    const { received, problems } = parseReceived('Đơn vị,Ngày,Bản ký,Số\nA,1/1/2026,x,1\nB,hôm qua,có thể,2');
    expect(received[1]).toEqual({ unit: 'B', number: '2' });
    expect(problems.map(({ code, severity, params }) => [code, severity, params])).toEqual([
      ['gather.received-unreadable', 'warning', { row: 2, heading: 'ngay', typed: 'hôm qua' }],
      ['gather.received-unreadable', 'warning', { row: 2, heading: 'ban-ky', typed: 'có thể' }],
    ]);
  });

  test('a row without a unit is nobody’s', () => {
    expect(parseReceived('Đơn vị,Số\n,7/CV\n')).toEqual({ received: [], problems: [] });
  });

  test.each([
    ['no heading of a unit', 'Ngày,Số\n05/01/2026,7'],
    ['JSON that is no list', '{"unit":"A"}'],
    ['JSON that is none', '[{"unit"'],
    ['objects without a unit', '[{"on":"05/01/2026"}]'],
  ])('%s is refused whole', (_, text) => {
    expect(parseReceived(text)).toEqual({
      received: [],
      problems: [expect.objectContaining({ code: 'gather.received-headings', severity: 'error' })],
    });
  });
});
