import { phrases } from './phrases';

export const FROM = phrases('từ', 'đạt từ', 'có từ', 'từ đủ', 'từ mức', 'kể từ');
export const AT_LEAST = phrases(
  'ít nhất',
  'tối thiểu',
  '>=',
  '= >',
  'không dưới',
  'không ít hơn',
  'không thấp hơn',
  'lớn hơn hoặc bằng',
  'cao hơn hoặc bằng',
  'trên hoặc bằng',
);
export const MORE = phrases(
  'trên',
  '>',
  'quá',
  'hơn',
  'vượt',
  'vượt quá',
  'lớn hơn',
  'nhiều hơn',
  'cao hơn',
  'từ trên',
);
export const LESS = phrases(
  'dưới',
  '<',
  '-<',
  'ít hơn',
  'nhỏ hơn',
  'thấp hơn',
  'chưa đến',
  'chưa tới',
  'chưa đạt',
  'không đạt',
  'chưa đủ',
  'không đủ',
);
export const AT_MOST = phrases(
  'không quá',
  '<=',
  '= <',
  'tối đa',
  'nhiều nhất',
  'không vượt quá',
  'không hơn',
  'chưa quá',
  'chưa vượt quá',
  'nhỏ hơn hoặc bằng',
  'ít hơn hoặc bằng',
  'trong vòng',
  'trong thời hạn',
);
export const UP_TO = phrases('đến', 'tới', '-', '÷', '~', '=', 'cho đến', 'và');
