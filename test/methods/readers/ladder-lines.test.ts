import { describeReader, NOT_ITS_OWN } from './read-as';
import type { Row } from './read-as';

const LINES: readonly Row[] = [
  ['- Từ 5 thủ tục hoặc từ 10% trở lên: 2 điểm\n- Dưới 5 thủ tục: Điểm = số mô hình x 0,5', '2', NOT_ITS_OWN],
  // Days before the time are a scale of their own, but none together with days late.
  [
    '- Sớm từ 5 ngày: 2 điểm\n- Sớm dưới 5 ngày: 1 điểm',
    '2',
    'on value, bands [{Sớm dưới 5 ngày: 1đ, to =4}; {Sớm từ 5 ngày: 2đ, from =5}], levels [], unit ngày',
  ],
  ['- Từ 5 ngày trước hạn: 2 điểm\n- Chậm từ 1 ngày: 0 điểm', '2', NOT_ITS_OWN],
  // A formula with limits of its own keeps them.
  ['- Từ 70% đến 90%: Điểm = Tỷ lệ x 2\n- Dưới 70%: 0 điểm', '2', '? gap'],
  ['Điểm = Tỷ lệ x 2; nếu dưới 50% (10 hồ sơ): 0 điểm', '2', NOT_ITS_OWN],
  // More is said to be given without a report than by any band.
  ['- Từ 90% trở lên: 2 điểm\n- Dưới 90%: 1 điểm\n- Không báo cáo: 3 điểm', '2', '? above-maximum'],
  // Below 60 % a formula reaches more than the band above it gives.
  [
    '- Từ 80% trở lên: 2 điểm\n- Từ 60% đến dưới 80%: 1 điểm\n- Dưới 60%: Điểm = Tỷ lệ/50% x 1',
    '2',
    '? order contradiction',
  ],
  [
    '- Từ 120 hồ sơ: 2 điểm\n- Dưới 120 hồ sơ: 0 điểm',
    '2',
    'on count, bands [{Dưới 120 hồ sơ: 0đ, to =119}; {Từ 120 hồ sơ: 2đ, from =120}], levels [], unit hồ sơ',
  ],
  ['- Từ 5 thủ tục hoặc từ 10% trở lên: 2 điểm\n- Điểm = số mô hình x 0,5', '2', NOT_ITS_OWN],
  [
    '- Từ 90% trở lên: được toàn bộ số điểm\n- Dưới 90%: 0 điểm',
    '2',
    'on rate, bands [{Dưới 90%: 0đ, to 90}; {Từ 90% trở lên: 100%, from =90}], levels []',
  ],
  ['- Từ 90% trở lên: 2 điểm\n- Đơn vị không đạt yêu cầu: 0 điểm', '2', '? gap'],
  ['- Từ 90% trở lên: 2 điểm\n- Không đạt chuẩn văn hóa: 0 điểm', '2', '? gap'],
  [
    '- Từ 90% trở lên: 2 điểm\n- Chưa đạt yêu cầu: 0 điểm',
    '2',
    'on rate, bands [{Từ 90% trở lên: 2đ, from =90}], levels [], otherwise 0đ',
  ],
  [
    '- Từ 90% trở lên: 2 điểm\n- Chưa đạt yêu cầu đề ra: 0 điểm',
    '2',
    'on rate, bands [{Từ 90% trở lên: 2đ, from =90}], levels [], otherwise 0đ',
  ],
  [
    '- Từ 90% trở lên: 2 điểm\n- Nếu không đạt: 0 điểm',
    '2',
    'on rate, bands [{Từ 90% trở lên: 2đ, from =90}], levels [], otherwise 0đ',
  ],
  [
    '- Từ 90% trở lên: 2 điểm\n- Không báo cáo: 0 điểm\n- Chưa đạt yêu cầu: 0 điểm',
    '2',
    'on rate, bands [{Từ 90% trở lên: 2đ, from =90}], levels [Không báo cáo: 0đ], otherwise 0đ',
  ],
  [
    '- Từ 90% trở lên: 2 điểm\n- Chưa đạt yêu cầu: 0 điểm\n- Còn lại: 0 điểm',
    '2',
    'on rate, bands [{Từ 90% trở lên: 2đ, from =90}], levels [Chưa đạt yêu cầu: 0đ], otherwise 0đ',
  ],
  [
    '- Trước hạn: 2 điểm\n- Chậm dưới 5 ngày: 1 điểm\n- Chậm từ 5 ngày trở lên: 0 điểm',
    '2',
    'on daysLate, bands [{Trước hạn: 2đ, from =0, to =0}; {Chậm dưới 5 ngày: 1đ, from =1, to =4}; {Chậm từ 5 ngày trở lên: 0đ, from =5}], levels [], unit ngày',
  ],
  [
    '- Trước thời hạn: 2 điểm\n- Chậm dưới 5 ngày: 1 điểm\n- Chậm từ 5 ngày trở lên: 0 điểm',
    '2',
    'on daysLate, bands [{Trước thời hạn: 2đ, from =0, to =0}; {Chậm dưới 5 ngày: 1đ, from =1, to =4}; {Chậm từ 5 ngày trở lên: 0đ, from =5}], levels [], unit ngày',
  ],
  [
    '- Đúng hạn: 2 điểm\n- Dưới 5 ngày chậm: 1 điểm\n- Từ 5 ngày chậm: 0 điểm',
    '2',
    'on daysLate, bands [{Đúng hạn: 2đ, from =0, to =0}; {Dưới 5 ngày chậm: 1đ, from =1, to =4}; {Từ 5 ngày chậm: 0đ, from =5}], levels [], unit ngày',
  ],
  [
    '- Đúng hạn: 2 điểm\n- Chậm dưới 5 ngày: 1 điểm\n- Từ 5 ngày trở lên: 0 điểm',
    '2',
    'on daysLate, bands [{Đúng hạn: 2đ, from =0, to =0}; {Chậm dưới 5 ngày: 1đ, from =1, to =4}; {Từ 5 ngày trở lên: 0đ, from =5}], levels [], unit ngày',
  ],
  ['- Từ 90% trở lên: 2 điểm\n- Từ 50% đến 90%: 1 điểm\n- Dưới 50%: 0 điểm', undefined, '? shared-bound'],
  ['- Từ 90% trở lên: 2 điểm\n- Từ 50% đến 95%: 0 điểm', '2', '? overlap'],
  ['- Từ 90% trở lên: 1 điểm\n- Từ 50% đến 95%: 1 điểm', '2', NOT_ITS_OWN],
  ['- Từ 90% trở lên: 2 điểm\n- Từ 50% đến 95%: 1 điểm', '2', '? overlap'],
  ['- Từ 50% đến 95%: 1 điểm\n- Từ 90% trở lên: 2 điểm', '2', '? overlap'],
  ['- Từ 50% đến 95%: 0 điểm\n- Từ 90% trở lên: 2 điểm', '2', '? overlap'],
  ['- Từ 90% hồ sơ (từ 5 sở và từ 3 huyện): 2 điểm\n- Còn lại: 0 điểm', '2', '? two-readings'],
  [
    '- Sở và ngành đạt từ 90% trên 100 hồ sơ: 2 điểm\n- Còn lại: 0 điểm',
    '2',
    'on rate, bands [{Sở và ngành đạt từ 90% trên 100 hồ sơ: 2đ, from =90}], levels [], otherwise 0đ',
  ],
  [
    '- UBND xã: từ 90% trở lên: 2 điểm\n- Dưới 90%: 0 điểm',
    '2',
    'on rate, bands [{Dưới 90%: 0đ, to 90}; {UBND xã: từ 90% trở lên: 2đ, from =90}], levels []',
  ],
  ['- Từ 90% trở lên: 2 điểm\n- UBND xã: dưới 90%: 0 điểm', '2', NOT_ITS_OWN],
  ['- Từ 90% trở lên: 2 điểm\n- Dưới 90% (trong đó: 5 hồ sơ): 0 điểm', '2', '? two-readings'],
  ['Điểm = Tỷ lệ x 2; nếu dưới 50%: 0 điểm; không báo cáo: 0 điểm', '2', NOT_ITS_OWN],
  [
    '- Dưới 50%: 0 điểm\n- Điểm = Tỷ lệ x 2',
    '2',
    'on rate, bands [{Dưới 50%: 0đ, to 50}; {Từ 50% trở lên: {kind formula, expression {op *, left {op input, key rate}, right {op number, value 2}}}, from =50}], levels []',
  ],
  ['Điểm = Tỷ lệ x 2', '2', NOT_ITS_OWN],
];

const FOLLOWING: readonly Row[] = [
  [
    '- Không quá 5 ngày sau khi nhận: 2 điểm\n- Không quá 10 ngày sau khi nhận: 1 điểm\n- Còn lại: 0 điểm',
    '2',
    '? overlap',
  ],
  [
    '- Sau không quá 5 ngày: 2 điểm\n- Sau không quá 10 ngày: 1 điểm\n- Còn lại: 0 điểm',
    '2',
    'on value, bands [{Sau không quá 5 ngày: 2đ, to =5}; {Sau không quá 10 ngày: 1đ, from =6, to =10}], levels [], unit ngày, otherwise 0đ',
  ],
  [
    '- Nộp chậm không quá 5 ngày: 2 điểm\n- Nộp chậm không quá 10 ngày: 1 điểm\n- Còn lại: 0 điểm',
    '2',
    '? overlap',
  ],
  [
    '- Nộp muộn không quá 5 ngày: 2 điểm\n- Nộp muộn không quá 10 ngày: 1 điểm\n- Còn lại: 0 điểm',
    '2',
    '? overlap',
  ],
  [
    '- Hồ sơ trễ không quá 5 ngày: 2 điểm\n- Hồ sơ trễ không quá 10 ngày: 1 điểm\n- Còn lại: 0 điểm',
    '2',
    '? overlap',
  ],
  ['- Không quá 70%: 2 điểm\n- Không quá 100%: 0 điểm', '2', '? overlap'],
  [
    '- Trễ không quá 5 ngày: 2 điểm\n- Trễ không quá 10 ngày: 1 điểm\n- Còn lại: 0 điểm',
    '2',
    'on daysLate, bands [{Trễ không quá 5 ngày: 2đ, to =5}; {Trễ không quá 10 ngày: 1đ, from =6, to =10}], levels [], unit ngày, otherwise 0đ',
  ],
  ['- Chậm không quá 10 ngày: 1 điểm\n- Chậm không quá 5 ngày: 2 điểm\n- Còn lại: 0 điểm', '2', '? overlap'],
  [
    '- Chậm không quá 5 ngày: 2 điểm\n- Chậm không quá 5 ngày: 1 điểm\n- Chậm không quá 10 ngày: 0,5 điểm\n- Còn lại: 0 điểm',
    '2',
    '? overlap',
  ],
  [
    '- Chậm không quá 5 ngày: 2 điểm\n- Nộp không quá 10 ngày: 1 điểm\n- Chậm không quá 15 ngày: 0,5 điểm\n- Còn lại: 0 điểm',
    '2',
    '? overlap overlap',
  ],
  ['- Chậm không quá 5 ngày: 2 điểm\n- Chậm từ 4 đến 10 ngày: 1 điểm\n- Còn lại: 0 điểm', '2', '? overlap'],
  [
    '- Chậm từ 11 ngày: 0 điểm\n- Chậm không quá 10 ngày: 1 điểm\n- Chậm không quá 5 ngày: 2 điểm',
    '2',
    '? overlap gap',
  ],
  [
    '- Chậm từ 10 ngày: 0 điểm\n- Chậm không quá 9 ngày: 1 điểm\n- Đúng hạn: 2 điểm',
    '2',
    'on daysLate, bands [{Đúng hạn: 2đ, from =0, to =0}; {Chậm không quá 9 ngày: 1đ, from =1, to =9}; {Chậm từ 10 ngày: 0đ, from =10}], levels [], unit ngày',
  ],
];

const TAKEN: readonly Row[] = [
  ['- Lần 1: trừ 1 điểm\n- Lần 2: trừ 2 điểm', '2', NOT_ITS_OWN],
  ['- Vi phạm lần 2: trừ 2 điểm\n- Từ 5 vi phạm trở lên: trừ 1 điểm', '2', NOT_ITS_OWN],
  ['- Từ 90% trở lên: Điểm = Tỷ lệ x 2\n- Dưới 90%: trừ 1 điểm', '2', NOT_ITS_OWN],
  ['- Không báo cáo: 2 điểm\n- Dưới 90%: trừ 1 điểm\n- Dưới 50%: trừ 2 điểm', '2', '? overlap'],
  [
    '- Không có hồ sơ trễ hạn: cộng 2 điểm\n- Từ 1 đến 4 hồ sơ trễ hạn: trừ 0,5 điểm\n- Từ 5 hồ sơ trễ hạn trở lên: trừ 1 điểm',
    '2',
    NOT_ITS_OWN,
  ],
  [
    '- Không có hồ sơ trễ hạn: trừ 2 điểm\n- Từ 1 đến 4 hồ sơ trễ hạn: trừ 0,5 điểm\n- Từ 5 hồ sơ trễ hạn trở lên: trừ 1 điểm',
    '2',
    'on count, bands [{Từ 1 đến 4 hồ sơ trễ hạn: 0,5đ, from =1, to =4}; {Từ 5 hồ sơ trễ hạn trở lên: 1đ, from =5}], levels [Không có hồ sơ trễ hạn: 0đ], unit hồ sơ trễ hạn, otherwise 0đ, takesOff true',
  ],
  [
    '- Từ 5 hồ sơ trễ hạn trở lên: trừ 2 điểm\n- Từ 1 đến 4 hồ sơ trễ hạn: trừ 1 điểm',
    '2',
    'on count, bands [{Từ 1 đến 4 hồ sơ trễ hạn: 1đ, from =1, to =4}; {Từ 5 hồ sơ trễ hạn trở lên: 2đ, from =5}], levels [], unit hồ sơ trễ hạn, otherwise 0đ, takesOff true',
  ],
  [
    '- Từ 5 hồ sơ trễ hạn trở lên: trừ 2 điểm',
    '2',
    'on count, bands [{Từ 5 hồ sơ trễ hạn trở lên: 2đ, from =5}], levels [], unit hồ sơ trễ hạn, otherwise 0đ, takesOff true',
  ],
  [
    '- Không có hồ sơ trễ hạn: 1 điểm\n- Từ 1 đến 4 hồ sơ trễ hạn: trừ 0,5 điểm\n- Từ 5 hồ sơ trễ hạn trở lên: trừ 1 điểm',
    '2',
    NOT_ITS_OWN,
  ],
  [
    '- Từ 90% trở lên: trừ 0 điểm\n- Từ 50% đến dưới 90%: trừ 1 điểm\n- Dưới 50%: trừ 2 điểm',
    '2',
    'on rate, bands [{Dưới 50%: 2đ, to 50}; {Từ 50% đến dưới 90%: 1đ, from =50, to 90}; {Từ 90% trở lên: 0đ, from =90}], levels [], otherwise 0đ, takesOff true',
  ],
  [
    '- Từ 90% trở lên: 0 điểm\n- Từ 50% đến dưới 90%: trừ 1 điểm\n- Dưới 50%: trừ 2 điểm',
    '2',
    'on rate, bands [{Dưới 50%: 2đ, to 50}; {Từ 50% đến dưới 90%: 1đ, from =50, to 90}; {Từ 90% trở lên: 0đ, from =90}], levels [], otherwise 0đ, takesOff true',
  ],
  ['- Từ 90% trở lên: 0 điểm\n- Dưới 90%: trừ 0 điểm', '2', '? never-maximum'],
  ['- Từ 90% trở lên: 0 điểm\n- Dưới 90% chậm: trừ 0 điểm\n- Lần 2: trừ 0 điểm', '2', '? overlap gap'],
  [
    '- Không báo cáo: trừ 2 điểm\n- Chậm từ 1 đến 5 ngày: trừ 0,5 điểm\n- Chậm trên 5 ngày: trừ 1 điểm',
    '2',
    'on daysLate, bands [{Chậm từ 1 đến 5 ngày: 0,5đ, from =1, to =5}; {Chậm trên 5 ngày: 1đ, from =6}], levels [Không báo cáo: 0đ], unit ngày, otherwise 0đ, takesOff true',
  ],
  [
    '- Không báo cáo: trừ 2 điểm\n- Chậm từ 1 đến 5 ngày: trừ 0,5 điểm\n- Chậm trên 5 ngày: trừ 1 điểm',
    undefined,
    'on daysLate, bands [{Chậm từ 1 đến 5 ngày: -0,5đ, from =1, to =5}; {Chậm trên 5 ngày: -1đ, from =6}], levels [Không báo cáo: -2đ], unit ngày, otherwise 0đ',
  ],
  [
    '- Không báo cáo: trừ 1,5 điểm\n- Chậm từ 1 đến 5 ngày: trừ 0,5 điểm\n- Chậm trên 5 ngày: trừ 1 điểm',
    '2',
    'on daysLate, bands [{Chậm từ 1 đến 5 ngày: 0,5đ, from =1, to =5}; {Chậm trên 5 ngày: 1đ, from =6}], levels [Không báo cáo: 0,5đ], unit ngày, otherwise 0đ, takesOff true',
  ],
  [
    '- Không chậm: trừ 0 điểm\n- Chậm từ 1 đến 5 ngày: trừ 0,5 điểm\n- Chậm trên 5 ngày: trừ 1 điểm',
    '2',
    'on daysLate, bands [{Không chậm: 0đ, from =0, to =0}; {Chậm từ 1 đến 5 ngày: 0,5đ, from =1, to =5}; {Chậm trên 5 ngày: 1đ, from =6}], levels [Không chậm: 2đ], unit ngày, otherwise 0đ, takesOff true',
  ],
  [
    '- Chậm từ 6 đến 10 ngày: trừ 0,5 điểm\n- Từ 11 ngày trở lên: trừ 1 điểm',
    '2',
    'on daysLate, bands [{Chậm từ 6 đến 10 ngày: 0,5đ, from =6, to =10}; {Từ 11 ngày trở lên: 1đ, from =11}], levels [], unit ngày, otherwise 0đ, takesOff true, open [{from 0, to 6}]',
  ],
];

describeReader('ladder', {
  'which lines make a scale': LINES,
  'only upper ends': FOLLOWING,
  'what lines take': TAKEN,
});
