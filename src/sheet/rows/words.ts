import type { Part } from '../../rulebook/rulebook';
import { fold } from '../text/clean';

/** Words that may stand in the label of a total and leave it a total. */
const TOTAL_TAIL =
  /^(?:diem|so|toi|da|dat|duoc|tu|cham|tham|dinh|danh|gia|linh|vuc|tieu|chi|thanh|phan|muc|nhom|cac|chung|toan|bo|bang|cua|theo|thuong|tru|phat|va|truoc|sau|khi|bao|gom|lan|co|chuan|don|vi|[ivxlc]+|[a-h]|\d+)$/;
const CARRIED =
  /^(?:cong |tong |diem )*(?:mang|chuyen) sang(?: trang| tiep| sau)*$|^(?:cong |tong )*(?:luy ke |cong )?trang (?:truoc|nay|tren)$/;
const TOTAL_HEAD = /^(tong cong|tong diem|tong so diem|diem tong|tong|cong)(?= |$)/;
const NAMED_SUBTOTAL =
  /^(tong(?: so)? diem|tong cong|cong|tong)(?: diem)? (linh vuc|muc|phan|tieu chi|nhom) (?:[ivxlc]+|[a-h]|\d+(?: \d+)*)(?= |$)/;

/** Ensures whether a label names a total or subtotal (`Tổng cộng`, `Cộng (I + II)`); `Tổng số hồ sơ` is none. */
export function isTotalLabel(label: string): boolean {
  if (!/^[\s"'(*-]*[tcđdml]/i.test(label)) return false;
  const isPlain = /^[\x20-\x7e\s]*$/.test(label);
  if (
    !isPlain &&
    !/^[^A-Za-zÀ-ÖØ-öø-ỹ]*(?:tổng|cộng|điểm tổng|mang sang|chuyển sang|lũy kế|luỹ kế)/iu.test(label)
  )
    return false;
  const words = fold(label.slice(0, 200));
  if (isCarriedOver(label)) return true;
  if (NAMED_SUBTOTAL.test(words)) return true;
  const head = TOTAL_HEAD.exec(words)?.[0];
  if (head === undefined) return false;
  const tail = words.slice(head.length).trim();
  if (/^so$/.test(tail)) return false;
  return tail === '' || tail.split(' ').every((word) => TOTAL_TAIL.test(word));
}

/** Ensures whether a row only carries a page's sum over to the next: `Cộng mang sang`, `Cộng trang trước`. */
export function isCarriedOver(label: string): boolean {
  return CARRIED.test(fold(label.slice(0, 60)));
}

const BONUS =
  /^(?:phan |muc |cac |tong |noi dung |tieu chi |truong hop |duoc )*(?:diem thuong|cong diem|diem cong(?: them)?|thuong diem)(?= |$)/;
const PENALTY =
  /^(?:phan |muc |cac |tong |noi dung |tieu chi |truong hop |hanh vi |bi )*(?:diem tru|diem phat|tru diem|phat diem)(?= |$)/;
const SURVEY =
  /dieu tra xa hoi hoc|dieu tra xhh|\bdtxhh\b|\bxhh\b|\bkscb\b|(?:ket qua|danh gia (?:qua|thong qua)|theo) khao sat (?:lanh dao|can bo|cong chuc|y kien|xa hoi)/;
const SATISFACTION =
  /\bsipas\b|chi so hai long|(?:ket qua|muc do|ty le|do luong) (?:danh gia |do luong |khao sat )*(?:su |muc do )?hai long/;
/** What an agency does about a survey is scored like any other duty. */
const DUTY =
  /^(?:to chuc|thuc hien|trien khai|ban hanh|xay dung|tham muu|phoi hop|tuyen truyen|cong khai|bao cao)/;

/** Ensures the part of the total that a title (or, for surveys, a scoring text) names; undefined when it names none. */
export function partOfWords(title: string, scoringText = ''): Part | undefined {
  const words = fold(title);
  if (BONUS.test(words)) return 'bonus';
  if (PENALTY.test(words)) return 'penalty';
  if (DUTY.test(words)) return undefined;
  if (SATISFACTION.test(words)) return 'satisfactionSurvey';
  if (SURVEY.test(words)) return 'survey';
  const text = fold(scoringText);
  if (/\bsipas\b|chi so hai long/.test(text)) return 'satisfactionSurvey';
  return /dieu tra xa hoi hoc|dieu tra xhh|\bxhh\b|\bkscb\b/.test(text) ? 'survey' : undefined;
}

const SIGNATURE =
  /^(?:nguoi (?:lap|tong hop|kiem tra|cham|bao cao|ky|tu cham)|thu truong|(?:pho )?giam doc|(?:pho )?chu tich|kt |tm |tl |tuq |chanh van phong|noi nhan|xac nhan|ky ten|dai dien|ke toan|truong (?:phong|ban)|.{0,40}ngay (?:\d* ?)thang (?:\d* ?)nam)/;

/** Ensures whether words begin the block of place, date and signatures under a table. */
export function isSignature(text: string): boolean {
  return text.length <= 90 && SIGNATURE.test(fold(text));
}

const BAND_START =
  /^[-–+•*\s]*(?:từ|dưới|trên|đạt|còn lại|lớn hơn|nhỏ hơn|không|có|chưa|hoàn thành|đúng hạn|quá hạn|chậm|mỗi|cứ|ít nhất|thiếu|đủ)(?![A-Za-zÀ-ÖØ-öø-ỹ])/iu;
const BAND_START_PLAIN =
  /^[-+*\s]*(?:tu \d|duoi|tren \d|dat|con lai|lon hon|nho hon|khong|co|chua|hoan thanh|dung han|qua han|cham|moi|cu)\b/i;

/** Ensures whether words under an item price something: they end in points, or open a band. */
export function looksLikeBand(text: string): boolean {
  const words = fold(text);
  if (/\d *(?:diem|d)\b/.test(words) || /diem toi da|so diem|khong tinh diem/.test(words)) return true;
  if (/[:=]\s*[-+]?\d+(?:[.,]\d+)?[.;]?$/.test(text)) return true;
  if (/^[-+•*]?\s*[≥≤<>]/.test(text)) return true;
  return /^[\x20-\x7e\s]*$/.test(text) ? BAND_START_PLAIN.test(text) : BAND_START.test(text);
}

const INPUT_START = /^(?:trong do )?(?:tong )?so |^tong |^t[yi] le |^kinh phi |^du toan |^ngay /;

/** Ensures whether a label asks for a figure: `Số …`, `Tổng số …`, `Tỷ lệ …`, `a = …`. */
export function looksLikeInput(text: string): boolean {
  const bare = text.replace(/^[-–+•*\s]+/, '');
  return /^[a-zA-Z]\s*[=:(]/.test(bare) || INPUT_START.test(`${fold(bare)} `);
}
