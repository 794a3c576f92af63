import { matchLevel } from '../../methods/decision/level';
import type { Absence } from '../../methods/answers';
import { fold } from '../text/clean';

const YES = /^(?:có|đã|co|da)(?![A-Za-zÀ-ÖØ-öø-ỹ])/iu;
const NO = /^(?:không|chưa|khong|chua)(?![A-Za-zÀ-ÖØ-öø-ỹ])/iu;
const AFFIRMATIVE = (choice: string) => YES.test(bare(choice));
const NEGATIVE = (choice: string) => NO.test(bare(choice));

function bare(choice: string): string {
  return choice.replace(/^[-–+•*\s]+/, '');
}

/** Ensures the level a text names by its words, by one side of "hoặc", or as `dòng 2` / `mức 2`; undefined otherwise. */
export function levelOf(choices: readonly string[], text: string): string | undefined {
  const line = /^(?:dòng|mức|ý|mục|dong|muc|y)\s*(?:số\s*)?(\d{1,2})$/i.exec(text.trim());
  if (line !== null) return choices[Number(line[1]) - 1];
  if (/^\d+$/.test(text.trim())) return undefined;
  const withoutPoints = text.replace(/\s*[:=(]\s*\d+(?:[.,]\d+)?\s*(?:điểm|đ)?\s*\)?\s*[.;]?$/i, '');
  for (const said of [text, withoutPoints]) {
    const index = matchLevel(choices, said);
    if (index !== undefined) return choices[index];
  }
  return undefined;
}

/** Ensures the level a bare yes or no stands for: only when one level alone can be meant. */
export function levelOfYesNo(choices: readonly string[], yes: boolean): string | undefined {
  const meant = choices.filter(yes ? AFFIRMATIVE : NEGATIVE);
  const [only, second] = meant;
  if (only === undefined || second !== undefined) return undefined;
  const others = choices.filter((choice) => choice !== only);
  return others.every(yes ? NEGATIVE : (choice) => !NEGATIVE(choice)) ? only : undefined;
}

const SAID = String.raw`(?:ban hành|thực hiện|triển khai|xây dựng|gửi|báo cáo)`;
const SAYS_YES = new RegExp(String.raw`^(?:có|đã ${SAID}|có ${SAID})\s*(?:$|[(,;:–-])`, 'iu');
const SAYS_NO = new RegExp(String.raw`^(?:không|chưa)(?: có| ${SAID})?\s*[.!]?$`, 'iu');

/** Ensures what `Có (QĐ số …)`, `Đã ban hành` or `Chưa có` answers; undefined for words that say more or both. */
export function yesOrNo(text: string): boolean | undefined {
  const said = text.trim();
  if (SAYS_NO.test(said)) return false;
  return SAYS_YES.test(said) && !/(?<![A-Za-zÀ-ÖØ-öø-ỹ])(?:không|chưa)(?![A-Za-zÀ-ÖØ-öø-ỹ])/iu.test(said)
    ? true
    : undefined;
}

/** Ensures why an item has nothing to count, in the words clerks use; undefined for any other text. */
export function absenceOf(text: string): Absence | undefined {
  const words = fold(text);
  if (/^(?:khong ap dung|kad|n a)$/.test(words)) return 'notApplicable';
  if (/^khong (?:co |thuoc )?tham quyen/.test(words)) return 'noAuthority';
  return /^khong (?:co )?phat sinh|^khong co (?:ho so|truong hop|nhiem vu|viec) phat sinh/.test(words)
    ? 'noCases'
    : undefined;
}
