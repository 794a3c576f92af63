import { describeReader, NOT_ITS_OWN } from './read-as';
import type { Row } from './read-as';

const LEFT_OVER: readonly Row[] = [
  [
    '- Dưới 5 hồ sơ trễ hạn: 2 điểm\n- Từ 5 đến 10 hồ sơ trễ hạn: 2 điểm\n- Từ 11 đến 20 hồ sơ trễ hạn: 0 điểm\n- Còn lại: 0 điểm',
    '2',
    'on count, bands [{Dưới 5 hồ sơ trễ hạn: 2đ, to =4}; {Từ 5 đến 10 hồ sơ trễ hạn: 2đ, from =5, to =10}; {Từ 11 đến 20 hồ sơ trễ hạn: 0đ, from =11, to =20}], levels [], unit hồ sơ trễ hạn, otherwise 0đ',
  ],
  [
    '- Đúng hạn: 2 điểm\n- Chậm dưới 5 ngày: 1 điểm\n- Chậm từ 5 ngày trở lên: 0 điểm\n- Không báo cáo: 0 điểm',
    '2',
    'on daysLate, bands [{Đúng hạn: 2đ, from =0, to =0}; {Chậm dưới 5 ngày: 1đ, from =1, to =4}; {Chậm từ 5 ngày trở lên: 0đ, from =5}], levels [Không báo cáo: 0đ], unit ngày',
  ],
  [
    '- Từ 5 ngày trở lên: cộng 2 điểm\n- Từ 2 đến dưới 5 ngày: 1 điểm',
    '2',
    'on value, bands [{Từ 2 đến dưới 5 ngày: 1đ, from =2, to =4}; {Từ 5 ngày trở lên: 2đ, from =5}], levels [], unit ngày, open [{from =0, to 2}]',
  ],
  [
    '- Từ 90% trở lên: cộng 2 điểm\n- Từ 50% đến dưới 90%: 1 điểm',
    '2',
    'on rate, bands [{Từ 50% đến dưới 90%: 1đ, from =50, to 90}; {Từ 90% trở lên: 2đ, from =90}], levels [], open [{from =0, to 50}]',
  ],
  [
    '- Chậm từ 5 ngày trở lên: trừ 2 điểm',
    '2',
    'on daysLate, bands [{Chậm từ 5 ngày trở lên: 2đ, from =5}], levels [], unit ngày, otherwise 0đ, takesOff true',
  ],
  [
    '- Chậm từ 6 đến 10 ngày: trừ 0,5 điểm\n- Từ 11 ngày trở lên: trừ 1 điểm',
    '2',
    'on daysLate, bands [{Chậm từ 6 đến 10 ngày: 0,5đ, from =6, to =10}; {Từ 11 ngày trở lên: 1đ, from =11}], levels [], unit ngày, otherwise 0đ, takesOff true, open [{from 0, to 6}]',
  ],
  [
    '- Chậm từ 6 đến 10 ngày: trừ 0,5 điểm\n- Chậm từ 11 ngày làm việc: trừ 1 điểm',
    '2',
    'on daysLate, bands [{Chậm từ 6 đến 10 ngày: 0,5đ, from =6, to =10}; {Chậm từ 11 ngày làm việc: 1đ, from =11}], levels [], unit ngày làm việc, otherwise 0đ, takesOff true, open [{from 0, to 6}]',
  ],
  [
    '- Từ 6 đến 10 ngày: trừ 0,5 điểm\n- Từ 11 ngày trở lên: trừ 1 điểm',
    '2',
    'on value, bands [{Từ 6 đến 10 ngày: 0,5đ, from =6, to =10}; {Từ 11 ngày trở lên: 1đ, from =11}], levels [], unit ngày, otherwise 0đ, takesOff true',
  ],
  [
    '- Trễ từ 6 đến 10 giờ: trừ 0,5 điểm\n- Trễ trên 10 giờ: trừ 1 điểm',
    '2',
    'on daysLate, bands [{Trễ từ 6 đến 10 giờ: 0,5đ, from =6, to =10}; {Trễ trên 10 giờ: 1đ, from 10}], levels [], unit giờ, otherwise 0đ, takesOff true',
  ],
  [
    '- Chậm từ 6 đến 10 ngày: 2 điểm\n- Chậm trên 10 ngày: 0 điểm',
    '2',
    'on daysLate, bands [{Chậm từ 6 đến 10 ngày: 2đ, from =6, to =10}; {Chậm trên 10 ngày: 0đ, from =11}], levels [], unit ngày, open [{from =0, to 6}]',
  ],
  [
    '- Dưới 5 hồ sơ: trừ 2 điểm\n- Từ 5 hồ sơ: trừ 0 điểm',
    '2',
    'on count, bands [{Dưới 5 hồ sơ: 2đ, to =4}; {Từ 5 hồ sơ: 0đ, from =5}], levels [], unit hồ sơ, otherwise 0đ, takesOff true',
  ],
  [
    '- Dưới 5 hồ sơ: trừ 0 điểm\n- Từ 5 hồ sơ: trừ 2 điểm',
    '2',
    'on count, bands [{Dưới 5 hồ sơ: 0đ, to =4}; {Từ 5 hồ sơ: 2đ, from =5}], levels [], unit hồ sơ, otherwise 0đ, takesOff true',
  ],
  [
    '- Dưới 5 hồ sơ: trừ 2 điểm\n- Từ 5 đến 10 hồ sơ: trừ 2 điểm\n- Từ 11 hồ sơ: trừ 2 điểm',
    '2',
    'on count, bands [{Dưới 5 hồ sơ: 2đ, to =4}; {Từ 5 đến 10 hồ sơ: 2đ, from =5, to =10}; {Từ 11 hồ sơ: 2đ, from =11}], levels [], unit hồ sơ, otherwise 0đ, takesOff true',
  ],
  [
    '- Dưới 5 hồ sơ: trừ 1 điểm\n- Từ 5 đến 10 hồ sơ: trừ 1 điểm\n- Từ 11 hồ sơ: trừ 2 điểm',
    '2',
    'on count, bands [{Dưới 5 hồ sơ: 1đ, to =4}; {Từ 5 đến 10 hồ sơ: 1đ, from =5, to =10}; {Từ 11 hồ sơ: 2đ, from =11}], levels [], unit hồ sơ, otherwise 0đ, takesOff true, open [{from =0, to =0}]',
  ],
  [
    '- Dưới 5 hồ sơ trễ hạn: trừ 0,5 điểm\n- Từ 5 hồ sơ trễ hạn trở lên: trừ 1 điểm\n- Còn lại: trừ 0 điểm',
    '2',
    'on count, bands [{Dưới 5 hồ sơ trễ hạn: 0,5đ, to =4}; {Từ 5 hồ sơ trễ hạn trở lên: 1đ, from =5}], levels [], unit hồ sơ trễ hạn, otherwise 0đ, takesOff true',
  ],
  [
    '- Dưới 5 hồ sơ trễ hạn: trừ 0,5 điểm',
    '2',
    'on count, bands [{Dưới 5 hồ sơ trễ hạn: 0,5đ, to =4}], levels [], unit hồ sơ trễ hạn, otherwise 0đ, takesOff true, open [{from 4}]',
  ],
  [
    '- Chậm không quá 90%: trừ 1 điểm',
    '1',
    'on rate, bands [{Chậm không quá 90%: 1đ, to =90}], levels [], otherwise 0đ, takesOff true',
  ],
  [
    '- Không quá 90%: trừ 1 điểm\n- Không có: 0 điểm',
    '1',
    'on rate, bands [{Không quá 90%: 1đ, to =90}], levels [Không có: 0đ], otherwise 0đ, takesOff true, open [{from =0, to =0}]',
  ],
];

const NEIGHBOURS: readonly Row[] = [
  // One value has a line of its own, in whatever order the lines stand.
  ...[
    '- Trên 90%: 2 điểm\n- Đạt 90%: 1 điểm\n- Dưới 90%: 0 điểm',
    '- Đạt 90%: 1 điểm\n- Trên 90%: 2 điểm\n- Dưới 90%: 0 điểm',
  ].map((text): Row => [
    text,
    '2',
    'on rate, bands [{Dưới 90%: 0đ, to 90}; {Đạt 90%: 1đ, from =90, to =90}; {Trên 90%: 2đ, from 90}], levels []',
  ]),
  // The points add up to the maximum, but nothing is in both bands.
  ['- Trên 80%: 1,5 điểm\n- Dưới 80%: 0,5 điểm', '2', '? never-maximum'],
  [
    '- Trên 0%: 2 điểm\n- Không có hồ sơ: 0 điểm',
    '2',
    'on rate, bands [{Không có hồ sơ: 0đ, from =0, to =0}; {Trên 0%: 2đ, from 0}], levels [Không có hồ sơ: 0đ]',
  ],
  [
    '- Trên 0%: 2 điểm\n- Còn lại: 0 điểm',
    '2',
    'on rate, bands [{Trên 0%: 2đ, from 0}], levels [], otherwise 0đ',
  ],
  ['- Trên 0%: 2 điểm', '2', '? only-best'],
  ['- Từ 0%: 2 điểm', '2', 'on rate, bands [{Từ 0%: 2đ, from =0}], levels []'],
  ['- Từ 1 giờ: 2 điểm\n- Không có: 0 điểm', '2', '? gap'],
  [
    '- Từ 1 hồ sơ: 2 điểm\n- Không có: 0 điểm',
    '2',
    'on count, bands [{Không có: 0đ, from =0, to =0}; {Từ 1 hồ sơ: 2đ, from =1}], levels [Không có: 0đ], unit hồ sơ',
  ],
  ['- Trên 1 hồ sơ: 2 điểm\n- Không có: 0 điểm', '2', '? gap'],
  ['- Trên 90%: 2 điểm\n- Từ 90%: 1 điểm\n- Dưới 90%: 0 điểm', '2', '? overlap'],
  ['- Từ 90%: 1 điểm\n- Trên 90%: 2 điểm\n- Dưới 90%: 0 điểm', '2', '? overlap'],
  [
    '- Từ 3,5 hồ sơ: 2 điểm\n- Dưới 3,5 hồ sơ: 0 điểm',
    '2',
    'on value, bands [{Dưới 3,5 hồ sơ: 0đ, to 3,5}; {Từ 3,5 hồ sơ: 2đ, from =3,5}], levels [], unit hồ sơ',
  ],
  [
    '- Từ 3,6 điểm đánh giá: 2 điểm\n- Từ 3,2 đến 3,4 điểm đánh giá: 1 điểm\n- Dưới 3,2 điểm đánh giá: 0 điểm',
    '2',
    '? gap',
  ],
  ['- Từ 36 tỷ đồng: 2 điểm\n- Từ 32 đến 35 tỷ đồng: 1 điểm\n- Dưới 32 tỷ đồng: 0 điểm', '2', '? gap'],
  [
    '- Từ 3,65 điểm đánh giá: 2 điểm\n- Từ 3,25 đến 3,60 điểm đánh giá: 1 điểm\n- Dưới 3,25 điểm đánh giá: 0 điểm',
    '2',
    '? gap',
  ],
  [
    '- Từ 3,65 điểm đánh giá: 2 điểm\n- Từ 3,25 đến 3,64 điểm đánh giá: 1 điểm\n- Dưới 3,25 điểm đánh giá: 0 điểm',
    '2',
    'on value, bands [{Dưới 3,25 điểm đánh giá: 0đ, to 3,25}; {Từ 3,25 đến 3,64 điểm đánh giá: 1đ, from =3,25, to =3,64}; {Từ 3,65 điểm đánh giá: 2đ, from =3,65}], levels [], open [{from 3,64, to 3,65}]',
  ],
  ['- Từ 5 hồ sơ: 2 điểm\n- Từ 3 đến 5 hồ sơ: 1 điểm\n- Dưới 3 hồ sơ: 0 điểm', '2', '? shared-bound'],
  ['- Từ 5 hồ sơ: 2 điểm\n- Từ 3 đến 6 hồ sơ: 1 điểm\n- Dưới 3 hồ sơ: 0 điểm', '2', '? overlap'],
  ['- Từ 6 hồ sơ: 2 điểm\n- Từ 3 đến 4 hồ sơ: 1 điểm\n- Dưới 3 hồ sơ: 0 điểm', '2', '? gap'],
  ['- Từ 50% đến dưới 100%: 2 điểm\n- Dưới 50%: 0 điểm', '2', '? gap'],
  [
    '- Từ 50% đến 100%: 2 điểm\n- Dưới 50%: 0 điểm',
    '2',
    'on rate, bands [{Dưới 50%: 0đ, to 50}; {Từ 50% đến 100%: 2đ, from =50, to =100}], levels []',
  ],
  ['- Từ 50% đến dưới 100%: 2 điểm\n- Dưới 50%: 0 điểm\n- Còn lại: 0 điểm', '2', '? gap'],
  ['- Dưới 5 hồ sơ: 0 điểm\n- Trên 4,5 hồ sơ: 2 điểm', '2', '? overlap'],
  [
    '- Trên 90%: trừ 0 điểm\n- Dưới 90%: trừ 1 điểm',
    '2',
    'on rate, bands [{Dưới 90%: 1đ, to 90}; {Trên 90%: 0đ, from 90}], levels [], otherwise 0đ, takesOff true, open [{from =90, to =90}]',
  ],
];

const WHOLE: readonly Row[] = [
  ['- Đúng hạn: 2 điểm\n- Chậm dưới 5 ngày: 1 điểm', '2', NOT_ITS_OWN],
  ['- Từ 90%: 2 điểm\n- Kịp thời: 1 điểm', '2', NOT_ITS_OWN],
  ['- 5 lần chậm: trừ 1 điểm', '2', NOT_ITS_OWN],
  [
    '- 5 hồ sơ: trừ 1 điểm\n- 6 hồ sơ: trừ 2 điểm',
    '2',
    'on count, bands [{5 hồ sơ: 1đ, from =5, to =5}; {6 hồ sơ: 2đ, from =6, to =6}], levels [], unit hồ sơ, otherwise 0đ, takesOff true, open [{from 6}]',
  ],
  ['5 mô hình: 1 điểm\nTối đa 1 điểm', '1', '? only-best only-best'],
  ['90%: 1 điểm\nTối đa 3 điểm', '3', '? never-maximum only-best gap'],
  ['Từ 5 mô hình: 1 điểm\nTối đa 3 điểm', '3', '? never-maximum only-best'],
  ['5 mô hình: 3 điểm\nTối đa 3 điểm', '3', '? only-best only-best'],
  ['5 hồ sơ trễ: trừ 1 điểm\nTrừ tối đa 3 điểm', '3', NOT_ITS_OWN],
  ['- 5 mô hình: 1 điểm\n- 6 mô hình: 2 điểm\nTối đa 3 điểm', '3', '? never-maximum'],
];

describeReader('ladder', {
  'what the lowest and highest lines leave over': LEFT_OVER,
  'how neighbours fit': NEIGHBOURS,
  'the text as a whole': WHOLE,
});
