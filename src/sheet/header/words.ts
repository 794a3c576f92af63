import type { ColumnRole } from '../form';
import { squash } from '../text/clean';

/** Header words that name a column only together with its contents or its neighbours. */
export type OpenRole =
  'scale?' | 'points?' | 'given?' | 'appraisal?' | 'judged?' | 'unit?' | 'figure?' | 'level?' | 'share?';

export type HeaderRole = ColumnRole | OpenRole;

/**
 * Squashed header words (no diacritics, no spaces) → role, first match wins: the order settles headers that
 * carry two words, e.g. "Ghi chú, minh chứng" is evidence and "Điểm thẩm định (tối đa 10)" is no maximum.
 */
const WORDS: readonly (readonly [HeaderRole, RegExp])[] = [
  ['code', /^(s?tt|so(tt|thutu)?|stt.{0,6}|thutu|ma(so|hieu)?|ma(tieuchi|tc|tctp|chiso)|sohieu|muc|kyhieu)$/],
  ['rulebook', /^(ap ?dung)?botieuchi(apdung)?$/],
  ['title', /^(noidung|tieuchi|tieuchuan|linhvuc)\w{0,24}(va|kem)(thangdiem|cachtinh|cachcham|diem)/],
  ['notApplicable', /khongapdung|dacthu|khongdanhgia|khongcham|^kad$/],
  ['lastYear', /(namtruoc|namngoai|nam\d{4}truoc|kytruoc)/],
  ['group', /^(ten)?(khoi|nhom|cum)(thidua|coquan|donvi|xephang)?$/],
  ['unit', /donvitinh|^dvt(inh)?$|^dvitinh$/],
  ['supporting', /phoihop/],
  ['lead', /chutri|thammuu|(coquan|donvi)(thuchien|duocgiao|phutrach)|daumoi/],
  ['ignored', /chuky|kyten|^chenhlech|^(diemtinhtheothangdiem|mucnguyco|diemcothemat|vieccanlam|solieu\d+)$/],
  ['responsible', /phutrach|nguoi(thuchien|lam|kekhai)|canbo(thuchien|theodoi)|congchuc(thuchien|theodoi)/],
  [
    'dueDate',
    /^(thoi)?han(gui|nop|hoanthanh|cuoi|chot|bosung).*|^thoi(han|gian)(hoanthanh|thuchien|gui|nop)?.*|^ngay(gui|nop|hoanthanh|denhan)/,
  ],
  ['source', /nguon(?!g)/],
  ['requirements', /yeucau/],
  [
    'evidence',
    /kiemchung|minhchung|^minchung|tlkc|chungminh|lienket|^link|hosokemtheo|vanbankemtheo|^tailieu$/,
  ],
  ['explanation', /giaitrinh|lydo/],
  [
    'appraiserNote',
    /(ghichu|nhanxet|ykien)(cua)?(\w*)(thamdinh|hoidong|captren|totham|sonoivu)|^ykien|nhanxet|ketluancuahoidong/,
  ],
  ['note', /ghichu|^chuthich/],
  ['rank', /xephang|thuhang|vithu|^hang$/],
  ['classification', /xeploai/],
  ['share?', /^chiso(cchc|parindex)?(%|phantram)?$|chisocchc|tyle(%)?dat|%datduoc|^ketqua%$|ketquachiso/],
  [
    'scoringText',
    /cach(xacdinh|tinh|cham|thuc|danhgia|cho)|phuongphap|(cancu|huongdan|nguyentac|tieuchuan|quydinh|congthuc)(cham|tinh|cho)(diem)?|^nguong|^cachthuc|baremdiem|^barem|congthuctinh/,
  ],
  [
    'selfScore',
    /tucham|^d(iem)?t(u)?cham$|tudanhgia|tudg|^tdg|diemdonvidatduoc|tuchodiem|donvicham$|diemdonvicham|diemtu$/,
  ],
  [
    'appraised2',
    /(t(ham)?dinh|phuctra|cham|danhgia|hoidong)\w*(lan|l|vong|dot)(2|hai|ii)$|^(lan|vong)(2|hai|ii)$/,
  ],
  [
    'appraised1',
    /(t(ham)?dinh|phuctra|cham|danhgia|hoidong)\w*(lan|l|vong|dot)(1|mot|i)$|^(lan|vong)(1|mot|i)$/,
  ],
  [
    'appraisal?',
    /^(ketqua)?(diem(so)?)?(ketqua)?thamdinh|^(to|doan)(congtac|giupviec)?(thamdinh|cham)|diemthamdinh|phuctra|phucham|hoidong|captren|diemduyet|chamthucte|coquancham|cumcham|diemchot|diemchinhthuc/,
  ],
  [
    'maximum',
    /diem(so|toi)?.{0,8}toida|^(d|diem)?toida|diem.{0,4}chuan|^chuan|quydiem|diemquydinh|diemtran|^diemmax|^dtd$|^diemtd$|^mucdiemtoida/,
  ],
  ['bandPoints', /diemthanhphan|diemtungmuc|mucdiem(datduoc)?$/],
  ['scale?', /thangdiem/],
  ['given?', /^diem(so)?(dat(duoc)?|cham|danhgia)$|^ketquacham$/],
  [
    'inputs',
    /kekhai|solieu(thuchien|baocao|dauvao|ketqua)|ketqua(thuchien|datduoc|dat)$|^(soluong|solieu|ketqua|tyle)(da)?(dat|thuchien).*|^tuso|^mauso|kpisdat|thuctedat|^tyle(%)?$/,
  ],
  ['figure?', /^so(lieu|luong)|^giatri|^ketqua$|^solieu.*/],
  [
    'title',
    /^(cac|ten|nhom|danhmuc|bo)?(linhvuc|tieuchi|tieuchuan|chiso|chitieu|noidung|nhiemvu|tctp|tchi$|tc$)|tieuchithanhphan|chisothanhphan|noidungdanhgia|linhvuc.*tieuchi/,
  ],
  [
    'agency',
    /^(ten)?(cac)?(coquan|donvi|so(ban)?nganh|diaphuong|xaphuong|quanhuyen|bonganh)\w{0,24}$|^(ten)?(xa|phuong|huyen|so|tinh)$/,
  ],
  ['level?', /^mucdo/],
  ['judged?', /(cham|danhgia|dgia)$/],
  ['points?', /^(so)?diem(so)?$|^tongdiem(so|datduoc)?$/],
];

/** Longer than any header: a sentence of the body. */
const LONGEST_HEADER = 120;

/** The title of a sheet, which may speak of scores without heading a column. */
const SHEET_TITLE = /^(bang|bieumau|bieuso|phuluc|mauso|phieu|baocao|kemtheo)/;

const known = new Map<string, HeaderRole | undefined>();

/** Ensures the role that header words stand for, or undefined for words that name no column. */
export function roleOfWords(text: string): HeaderRole | undefined {
  if (text.length > LONGEST_HEADER || /:\s*\S/.test(text)) return undefined;
  const cached = known.get(text);
  if (cached !== undefined || known.has(text)) return cached;
  const role = findRole(text);
  if (known.size < 5_000) known.set(text, role);
  return role;
}

function findRole(text: string): HeaderRole | undefined {
  const withoutAsides = squash(text.replace(/\([^)]*\)/g, ''));
  const words = withoutAsides === '' ? squash(text) : withoutAsides;
  if (words === '' || SHEET_TITLE.test(words)) return undefined;
  if (words === 'donvi') return 'unit?';
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0];
}
