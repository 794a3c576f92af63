import type { Doubt } from '../../../src/methods/clause';
import type { MethodKind } from '../../../src/methods/spec';
import { parsedAs } from './read-as';

type Lines = readonly string[];

/** What is asked about, what the question names, and each reading with what it would give. */
function lines({ quote, params = {}, readings = [] }: Doubt): Lines {
  const named = Object.values(params);
  return [
    quote,
    ...(named.length > 0 ? [named.join(', ')] : []),
    ...readings.map(({ reading, example, points }) => `${reading}, ${example}: ${points}`),
  ];
}

describe('what is asked, with the readings there are', () => {
  test.each<[MethodKind, string, string, Lines]>([
    [
      'choice',
      '- Ban hành kế hoạch đúng hạn: 2 điểm\n- Không ban hành: 0 điểm',
      '2',
      [
        'Ban hành kế hoạch đúng hạn: 2 điểm / Không ban hành: 0 điểm',
        'Ban hành kế hoạch đúng hạn, Đạt một phần yêu cầu: 2 điểm',
        'Không ban hành, Đạt một phần yêu cầu: 0 điểm',
      ],
    ],
    [
      'choice',
      'Có kế hoạch: 2 điểm',
      '2',
      [
        'Có kế hoạch: 2 điểm',
        'không đạt “Có kế hoạch”',
        'Không đạt thì không có điểm, Không đạt: 0',
        'Không đạt thì tính theo mức độ, Đạt một nửa: ?',
      ],
    ],
    ['choice', '- Có kế hoạch: 3 điểm\n- Không có: 0 điểm', '2', ['Có kế hoạch: 3 điểm', '3, 2']],
    [
      'choice',
      '- Có 3 mô hình: 2 điểm\n- Có 5 sáng kiến: 1 điểm',
      '2',
      ['- Có 3 mô hình: 2 điểm\n- Có 5 sáng kiến: 1 điểm', 'có giá trị'],
    ],
    [
      'choice',
      '- Có kế hoạch: 2 điểm\n- Không có: 0 điểm\n- Nếu có sáng kiến: cộng 1 điểm',
      '2',
      ['Nếu có sáng kiến: cộng 1 điểm'],
    ],
    [
      'ladder',
      '- Từ 90% trở lên: 2 điểm\n- Từ 50% đến dưới 80%: 1 điểm\n- Dưới 50%: 0 điểm',
      '2',
      ['Từ 50% đến dưới 80%: 1 điểm / Từ 90% trở lên: 2 điểm', 'từ 80 đến dưới 90'],
    ],
    [
      'ladder',
      '- Từ 90% trở lên: 2 điểm\n- Từ 50% đến 90%: 1 điểm\n- Dưới 50%: 0 điểm',
      '2',
      [
        'Từ 50% đến 90%: 1 điểm / Từ 90% trở lên: 2 điểm',
        '90',
        'Từ 90% trở lên, 90: 2',
        'Từ 50% đến 90%, 90: 1',
      ],
    ],
    [
      'ladder',
      '- Từ 90% trở lên: 100% điểm tối đa\n- Từ 50% đến 95%: 1 điểm\n- Dưới 50%: 0 điểm',
      '2',
      [
        'Từ 50% đến 95%: 1 điểm / Từ 90% trở lên: 100% điểm tối đa',
        '90',
        'Từ 90% trở lên, 90: 100% điểm tối đa',
        'Từ 50% đến 95%, 90: 1',
      ],
    ],
    [
      'ladder',
      'Từ 90% trở lên: 2 điểm',
      '2',
      [
        'Từ 90% trở lên: 2 điểm',
        'từ 0 đến dưới 90',
        'Không đạt mức này thì không có điểm, từ 0 đến dưới 90: 0',
        'Không đạt mức này thì tính theo tỷ lệ, từ 0 đến dưới 90: 2 điểm',
      ],
    ],
    [
      'ladder',
      '- Từ 50% đến 90%: 2 điểm\n- Dưới 50%: 0 điểm',
      '2',
      ['Từ 50% đến 90%: 2 điểm', 'trên 90 đến 100'],
    ],
    [
      'ladder',
      '- Từ 4 mô hình: 2 điểm\n- Từ 2 đến 3 mô hình: 1 điểm\n- Không có: 0 điểm',
      '2',
      ['Không có: 0 điểm', 'từ 0 đến dưới 2'],
    ],
    [
      'ladder',
      '- Ít hơn so với năm trước: 2 điểm',
      '2',
      ['- Ít hơn so với năm trước: 2 điểm', 'các trường hợp khác'],
    ],
    [
      'deduction',
      'Bị phê bình: trừ 0,5 điểm, trừ tối đa 1 điểm',
      '2',
      [
        'Bị phê bình: trừ 0,5 điểm',
        'Trừ một lần, Xảy ra 2 lần: trừ 0,5 điểm',
        'Trừ cho mỗi lần, Xảy ra 2 lần: 2 × trừ 0,5 điểm',
      ],
    ],
    [
      'deduction',
      '- Vi phạm lần 1: trừ 1 điểm\n- Vi phạm lần 2: trừ 2 điểm',
      '3',
      [
        'Vi phạm lần 1: trừ 1 điểm / Vi phạm lần 2: trừ 2 điểm',
        'Cộng dồn các lần, Xảy ra 2 lần: trừ 1 điểm và trừ 2 điểm',
        'Chỉ tính mức của lần sau cùng, Xảy ra 2 lần: trừ 2 điểm',
      ],
    ],
    [
      'deduction',
      'Vi phạm do Hội đồng xem xét quyết định: trừ 0,5 điểm',
      '1',
      [
        'Vi phạm do Hội đồng xem xét quyết định: trừ 0,5 điểm',
        'Trừ một lần cho cả năm, 2 trường hợp: trừ 0,5 điểm',
        'Trừ cho mỗi trường hợp, 2 trường hợp: 2 × trừ 0,5 điểm',
      ],
    ],
    [
      'deduction',
      '- Gửi chậm: trừ 0,1 điểm/ngày\n- Từ ngày thứ 3: trừ 0,2 điểm/ngày',
      '2',
      [
        'Từ ngày thứ 3: trừ 0,2 điểm/ngày',
        'Cộng thêm vào số đã trừ của các ngày trước, Ngày đầu của mức sau: ?',
        'Tính lại từ ngày đầu tiên, Ngày đầu của mức sau: ?',
      ],
    ],
    [
      'deduction',
      'Mỗi lỗi trừ 0,1 điểm\nMỗi sai sót trừ 0,1 điểm\nMỗi thiếu sót trừ 0,1 điểm, trừ tối đa 0,4 điểm',
      '1',
      ['Mỗi thiếu sót trừ 0,1 điểm'],
    ],
    [
      'steps',
      'Cứ tăng thêm 5% cộng 0,5 điểm',
      '2',
      [
        'Cứ tăng thêm 5% cộng 0,5 điểm',
        'Chỉ tính khi đủ bậc, Đạt một bậc rưỡi: cộng 0,5 điểm',
        'Tính theo tỷ lệ, Đạt một bậc rưỡi: 1,5 × cộng 0,5 điểm',
      ],
    ],
    [
      'timeliness',
      'Gửi báo cáo trước ngày 15/3: 2 điểm',
      '2',
      [
        'Gửi báo cáo trước ngày 15/3: 2 điểm',
        'Chậm thì không có điểm, Chậm 01 ngày: 0',
        'Chậm vẫn được tính điểm, Chậm 01 ngày: 2 điểm',
      ],
    ],
    [
      'timeliness',
      'Ban hành kế hoạch trước ngày 31/12: 2 điểm\nSau ngày 31/12: 1 điểm',
      '2',
      [
        'Ban hành kế hoạch trước ngày 31/12: 2 điểm',
        'Ngày của năm trước năm đánh giá, Ban hành trong năm đánh giá: 0',
        'Ngày của năm đánh giá, Ban hành trong năm đánh giá: 2 điểm',
      ],
    ],
    [
      'timeliness',
      'Gửi đến ngày 31/01: 2 điểm\nGửi từ ngày 31/01 đến ngày 28/02: 1 điểm\nGửi sau ngày 28/02: 0 điểm',
      '2',
      ['Gửi đến ngày 31/01: 2 điểm / Gửi từ ngày 31/01 đến ngày 28/02: 1 điểm', '31/1'],
    ],
    [
      'timeliness',
      'Gửi trước ngày 31/01: 2 điểm\nGửi từ ngày 05/02 đến ngày 28/02: 1 điểm\nGửi sau ngày 28/02: 0 điểm',
      '2',
      ['Gửi trước ngày 31/01: 2 điểm / Gửi từ ngày 05/02 đến ngày 28/02: 1 điểm', 'sau ngày 31/1'],
    ],
    [
      'timeliness',
      'Gửi trước ngày 31/01: 2 điểm\nGửi từ ngày 31/01: 1 điểm\nGửi từ ngày 01/3 đến ngày 30/6: 1 điểm\nGửi sau ngày 30/6: 0 điểm',
      '2',
      ['Gửi từ ngày 31/01: 1 điểm / Gửi từ ngày 01/3 đến ngày 30/6: 1 điểm', 'các ngày sau đó'],
    ],
    [
      'timeliness',
      'Gửi trước ngày 31/01: 2 điểm\nGửi từ ngày 15/01 đến ngày 28/02: 1 điểm\nGửi sau ngày 28/02: 0 điểm',
      '2',
      ['Gửi trước ngày 31/01: 2 điểm / Gửi từ ngày 15/01 đến ngày 28/02: 1 điểm', '31/1'],
    ],
    [
      'composite',
      'Đối với cấp sở:\n- Từ 90%: 2 điểm\n- Dưới 90%: 1 điểm\nĐối với cấp xã:\n- Từ 90%: 2 điểm\n- Dưới 90%: 1 điểm',
      '4',
      ['Đối với cấp sở / Đối với cấp xã'],
    ],
  ])('%s: %s (%s)', (kind, text, maximum, expected) => {
    const parsed = parsedAs(kind, text, { maximum });
    expect(parsed?.kind === 'ask' ? parsed.doubts.map(lines) : parsed).toEqual([expected]);
  });
});

describe('what stays open in a rule that is understood', () => {
  test('a penalty may go as far below nothing as it will', () => {
    const parsed = parsedAs('deduction', 'Mỗi lỗi trừ 0,1 điểm', { heading: 'ĐIỂM TRỪ' });
    expect(parsed?.kind === 'rule' ? parsed.open : parsed).toEqual([]);
  });

  test('the day that is neither in time nor late is named', () => {
    const text = 'Gửi trước ngày 05/3: 2 điểm\nGửi sau ngày 05/3: 1 điểm';
    const parsed = parsedAs('timeliness', text, { maximum: '2' });
    expect(parsed?.kind === 'rule' ? parsed.open.map(({ question }) => question) : parsed).toEqual([
      'Làm xong đúng ngày 05/03 là trong hạn hay quá hạn?',
    ]);
  });

  test.each<[string, string, string]>([
    [
      '- Từ 90%: 2 điểm\n- Từ 50% đến dưới 90%: 1 điểm',
      '2',
      'Văn bản không nêu điểm cho từ 0 đến dưới 50: được bao nhiêu điểm?',
    ],
    [
      '- Từ 5 hồ sơ trễ hạn: trừ 2 điểm\n- Từ 0 đến 4 hồ sơ trễ hạn: trừ 1 điểm\n- Không có hồ sơ trễ hạn: trừ 0 điểm',
      '2',
      'Số liệu bằng 0 vừa thuộc “Từ 0 đến 4 hồ sơ trễ hạn” vừa có thể là “Không có hồ sơ trễ hạn”: tính theo dòng nào?',
    ],
  ])('the question of a scale names its place: %s', (text, maximum, question) => {
    const parsed = parsedAs('ladder', text, { maximum });
    expect(parsed?.kind === 'rule' ? parsed.open.map((each) => each.question) : parsed).toEqual([question]);
  });

  const DUE = 'Đúng ngày';
  test.each<[MethodKind, string, string, Lines]>([
    ['rate', 'Điểm = Tỷ lệ x 2 điểm', '2', ['Tỷ lệ vượt mức được điểm tối đa']],
    ['rate', 'Điểm = Tỷ lệ x 2 điểm, tối đa 2 điểm', '2', []],
    ['ladder', '- Từ 90%: 2 điểm\n- Từ 50% đến dưới 90%: 1 điểm', '2', ['từ 0 đến dưới 50']],
    ['ladder', '- Từ 90%: 2 điểm\n- Dưới 90%: 1 điểm', '2', []],
    ['ladder', 'Vi phạm từ 3 đến 5 lần trừ hết điểm', '3', ['trên 5']],
    ['rate', '- Đạt 100%: 4 điểm\n- Dưới 100% tính điểm theo tỷ lệ', '4', ['Tỷ lệ vượt 100%']],
    ['perUnit', 'Cứ 05 đề tài: 1 điểm', '3', ['Cứ 05 đề tài']],
    ['perUnit', 'Mỗi đề tài: 1 điểm', '3', []],
    ['steps', 'Cứ tăng thêm 1% cộng 0,5 điểm', '2', ['Phần lẻ chưa đủ một bậc']],
    ['steps', 'Cứ đủ 5% tăng thêm được cộng 0,5 điểm', '2', []],
    ['steps', 'Đạt 95%: 2 điểm, cứ giảm đủ 1% trừ 0,1 điểm', '2', ['Số điểm bị trừ vượt quá số điểm có']],
    ['deduction', 'Mỗi lỗi trừ 0,1 điểm', '1', ['Số điểm bị trừ vượt quá số điểm có']],
    ['deduction', 'Mỗi lỗi trừ 0,1 điểm, trừ tối đa 0,5 điểm', '1', []],
    ['deduction', 'Mỗi lỗi trừ 0,1 điểm\nĐiểm thấp nhất là 0 điểm', '1', []],
    ['timeliness', 'Gửi trước ngày 05/3: 2 điểm\nGửi sau ngày 05/3: 1 điểm', '2', [`${DUE} 05/03`]],
    ['timeliness', 'Gửi chậm nhất ngày 15/3: 2 điểm\nGửi sau ngày 15/3: 1 điểm', '2', []],
    [
      'composite',
      'Đối với cấp sở:\n- Mỗi lỗi trừ 0,1 điểm\nĐối với cấp xã:\n- Mỗi lỗi trừ 0,2 điểm',
      '1',
      [
        'Đối với cấp sở: Số điểm bị trừ vượt quá số điểm có',
        'Đối với cấp xã: Số điểm bị trừ vượt quá số điểm có',
      ],
    ],
    [
      'composite',
      'a) Gửi báo cáo: trước ngày 15/3: 1 điểm; sau ngày 15/3: 0 điểm\nb) Họp: đúng: 1 điểm; sai: 0 điểm',
      '2',
      [`Gửi báo cáo: ${DUE} 15/03`],
    ],
  ])('%s: %s (%s)', (kind, text, maximum, expected) => {
    const parsed = parsedAs(kind, text, { maximum });
    const open = parsed?.kind === 'rule' ? parsed.open : undefined;
    expect(open?.map(({ where }) => where)).toEqual(expected);
    for (const { question } of open ?? []) expect(question).toMatch(/[?.]$/);
  });
});
