/** Kinds of documents as Vietnamese offices name them (Nghị định 30/2020/NĐ-CP, điều 7 và phụ lục III), and what people attach. */
export type DocumentKind =
  | 'resolution'
  | 'decision'
  | 'directive'
  | 'regulation'
  | 'notice'
  | 'guidance'
  | 'programme'
  | 'plan'
  | 'option'
  | 'scheme'
  | 'report'
  | 'minutes'
  | 'submission'
  | 'conclusion'
  | 'telegram'
  | 'dispatch'
  | 'circular'
  | 'contract'
  | 'list'
  | 'picture'
  | 'extract'
  | 'appendix'
  | 'link'
  | 'text';

/** What a citation of this kind must carry to be found: its number, sign and date; its date; or nothing. */
export type Identification = 'signAndDate' | 'date' | 'none';

interface KindWords {
  readonly kind: DocumentKind;
  /** The first letters of its sign: `KH` of `12/KH-UBND`. */
  readonly signs: readonly string[];
  /** Alternatives of one pattern. */
  readonly words: string;
  readonly needs: Identification;
}

const kind = (name: DocumentKind, signs: string, words: string, needs: Identification): KindWords => ({
  kind: name,
  signs: signs === '' ? [] : signs.split(' '),
  words,
  needs,
});

/** First match wins: longer names before the words they begin with. */
const KINDS: readonly KindWords[] = [
  kind('resolution', 'NQ', 'nghị quyết|NQ', 'signAndDate'),
  kind('decision', 'QĐ', 'quyết định|QĐ', 'signAndDate'),
  kind('directive', 'CT', 'chỉ thị', 'signAndDate'),
  kind('regulation', 'QC QyĐ QT', 'quy chế|quy định|quy trình|nội quy', 'none'),
  kind('notice', 'TB', 'thông báo|TB', 'signAndDate'),
  kind('guidance', 'HD', 'văn bản hướng dẫn|hướng dẫn|HD', 'signAndDate'),
  kind('programme', 'CTr CTHĐ', 'chương trình|CTr', 'signAndDate'),
  kind('plan', 'KH', 'kế hoạch|KH', 'signAndDate'),
  kind('option', 'PA', 'phương án', 'none'),
  kind('scheme', 'ĐA DA', 'đề án|dự án', 'none'),
  kind('report', 'BC', 'báo cáo|BC', 'signAndDate'),
  kind('minutes', 'BB', 'biên bản|BB', 'date'),
  kind('submission', 'TTr', 'tờ trình|TTr', 'signAndDate'),
  kind('conclusion', 'KL', 'kết luận|KL', 'signAndDate'),
  kind('telegram', 'CĐ', 'công điện', 'signAndDate'),
  kind('circular', 'TT TTLT', 'thông tư', 'signAndDate'),
  kind('dispatch', 'CV', 'công văn|CV', 'signAndDate'),
  kind('contract', 'HĐ', 'hợp đồng', 'date'),
  kind('picture', '', 'ảnh|hình ảnh|ảnh chụp|video|clip', 'none'),
  kind('list', '', 'danh mục|danh sách|bảng kê|bảng tổng hợp|biểu tổng hợp|sổ|thống kê|bảng', 'none'),
  kind('extract', '', 'kết xuất|số liệu|dữ liệu|trích xuất|kết quả', 'none'),
  kind('appendix', '', 'phụ lục|biểu', 'none'),
  kind('link', '', 'đường dẫn|đường link|link|chuyên mục|trang thông tin', 'none'),
  kind(
    'text',
    'GM PC GUQ',
    'văn bản|tài liệu|hồ sơ|giấy|tờ gấp|tờ rơi|sổ tay|phiếu|chứng từ|hóa đơn|bằng khen',
    'none',
  ),
];

/** All kinds in one pattern, each a group of its own: two dozen that look for letters would each be compiled anew. */
const ANY_KIND = new RegExp(
  `^(?:${KINDS.map(({ words }) => `(${words})`).join('|')})(?![A-Za-zÀ-ÖØ-öø-ỹ\\d])`,
  'iu',
);

/** What may stand before the kind: `các báo cáo`, `40 văn bản`, `bản chụp quyết định`. */
const BEFORE = /^(?:(?:các|những|bộ|bản sao|bản chụp|bản|\d{1,4})\s+)+/iu;

export interface FoundKind {
  readonly kind: DocumentKind;
  /** The words of the kind as written, what stood before them included. */
  readonly words: string;
}

/** Ensures the kind a text begins with, or undefined. */
export function kindAtStart(text: string): FoundKind | undefined {
  const before = BEFORE.exec(text)?.[0] ?? '';
  const match = ANY_KIND.exec(text.slice(before.length));
  const found = KINDS.find((_, at) => match?.[at + 1] !== undefined);
  return match === null || found === undefined ? undefined : { kind: found.kind, words: before + match[0] };
}

/** Ensures the kind that a sign's first letters stand for; an office's own letters (`STC-HCSN`) are a công văn. */
export function kindOfSign(symbol: string): DocumentKind {
  const letters = (symbol.split(/[-–.]/)[0] ?? '').toUpperCase();
  const found = KINDS.find(({ signs }) => signs.some((sign) => sign.toUpperCase() === letters));
  return found?.kind ?? 'dispatch';
}

/** Ensures true for letters that begin the sign of a known kind. */
export function isKindSign(letters: string): boolean {
  return KIND_SIGNS.has(letters.toUpperCase());
}

const KIND_SIGNS = new Set(KINDS.flatMap(({ signs }) => signs.map((sign) => sign.toUpperCase())));

/** Ensures what a citation of the kind must carry; of an unknown kind nothing is asked. */
export function identificationOf(name: DocumentKind | undefined): Identification {
  return KINDS.find(({ kind: one }) => one === name)?.needs ?? 'none';
}
