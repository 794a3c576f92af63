import type { Clause } from './clause';

const NTH = /(?:^| )thứ (?:#|hai|ba|tư|năm)(?: |$)/;
/** Not "06 tháng đầu năm", which is a time. */
const FIRST_FEW = /(?:^| )# (?:[^ ]+ ){1,5}đầu(?: tiên)?(?= |$)(?! (?:năm|tháng|quý|kỳ|tuần))/;
/** "Hồ sơ trễ hạn vượt quá 5 hồ sơ": what is counted is named again, with how many of them are spared. */
const NAMED_AGAIN = /^([^ ]+)(?: .*)? # \1(?: |$)/;

/** Ensures whether words say that counting begins with a later one: "từ hồ sơ thứ 6", "ngoài 5 hồ sơ đầu tiên". */
export function countsFromLater({ words, price }: Pick<Clause, 'words' | 'price'>): boolean {
  const unit = price?.per?.unit ?? '';
  return [words, unit].some((each) => NTH.test(each) || FIRST_FEW.test(each)) || NAMED_AGAIN.test(unit);
}
