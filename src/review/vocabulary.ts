/**
 * Words by which statistics forms tell a whole from its parts, without accents as `plainWords` gives them.
 * They only decide which figures are compared; a form that says it differently is compared by its arithmetic.
 */

/** What begins the title of a total. */
export const TOTAL_START = /^(tong|tong so|tong cong)( |$)/;

/** What a whole is: what was received, planned, assigned, found. */
export const WHOLE_PHRASES = [
  'de ra',
  'duoc giao',
  'phai thuc hien',
  'phai giai quyet',
  'da tiep nhan',
  'tiep nhan',
  'phat hien qua kiem tra',
  'thuoc tham quyen',
  'theo ke hoach',
  'trong ke hoach',
] as const;

/** What a part of it is: what was done, solved, done in time. */
export const PART_PHRASES = [
  'da hoan thanh',
  'hoan thanh dung han',
  'dung han',
  'truoc han',
  'da giai quyet',
  'giai quyet xong',
  'xu ly xong',
  'da xu ly',
  'da thuc hien',
  'da ban hanh',
  'da kiem tra',
] as const;

const PROVINCE = /\b(cap tinh|so nganh|so ban nganh|cac so)\b/;
const DISTRICT = /\bcap huyen\b/;
const COMMUNE = /\bcap xa\b/;
const EARLY = /\btruoc han\b/;
const ON_TIME = /\bdung han\b/;
const LATE = /\b(qua han|tre han|cham)\b/;
const SOLVED = /\b(da giai quyet|giai quyet xong|da xu ly|xu ly xong|da tra)\b/;
const RUNNING = /\b(dang|chua) (giai quyet|xu ly)\b/;
const DONE = /\b(da hoan thanh|hoan thanh)\b/;
const NOT_DONE = /\b(chua hoan thanh|dang thuc hien|chua thuc hien)\b/;

/** Categories that exclude each other. */
export interface Family {
  readonly categories: readonly RegExp[];
  /**
   * Together they are everything, so that a sum below the total is a mistake too: always, or only where the total's
   * own words say so. Otherwise something else may exist (withdrawn, returned, still running): a question.
   */
  readonly isEverything: 'always' | 'never' | RegExp;
}

/** What was solved is either in time or late; what was assigned may still be running. */
const OF_SOLVED = new RegExp(`${SOLVED.source}|${DONE.source}`);

export const FAMILIES: readonly Family[] = [
  { categories: [PROVINCE, DISTRICT, COMMUNE], isEverything: 'always' },
  { categories: [PROVINCE, COMMUNE], isEverything: 'always' },
  { categories: [/\bnam\b/, /\bnu\b/], isEverything: 'always' },
  { categories: [ON_TIME, LATE], isEverything: OF_SOLVED },
  { categories: [EARLY, ON_TIME, LATE], isEverything: OF_SOLVED },
  { categories: [/\btruc tuyen\b/, /\btruc tiep\b/], isEverything: 'never' },
  { categories: [/\btruc tuyen\b/, /\btruc tiep\b/, /\bbuu chinh\b/], isEverything: 'never' },
  { categories: [SOLVED, RUNNING], isEverything: 'never' },
  { categories: [DONE, NOT_DONE], isEverything: 'never' },
];

/** Rates that compare with a plan, a year before or an estimate may well exceed 100 %. */
export const MAY_EXCEED_100 =
  /\b(so voi|tang|giam|du toan|thu ngan sach|vuot|cung ky|toc do|tang truong|so voi ke hoach)\b/;

/** Units that are measured, not counted. */
export const MEASURED_UNIT =
  /\b(trieu|ty|ti|nghin|ngan|dong|vnd|ha|km|km2|m|m2|m3|tan|kg|gio|phut|met|diem|kwh|gb|mb|mbps|he so|lan binh quan)\b/;

/** `Có = 1; Không = 0` and its like. */
export const YES_NO_UNIT = /^(co 1 khong 0|khong 0 co 1|co khong)$/;
