/** What one cell says about an item's evidence: what is required, and what is listed. */
export interface Requirements {
  readonly requirements: string;
  readonly evidence: string;
}

const EVIDENCE_MARK =
  /(?:^|[\n.;]\s*|\s)(?:tlkc|tài liệu kiểm chứng|minh chứng|hồ sơ minh chứng)\s*(?:gồm|bao gồm)?\s*:\s*/iu;
const REQUIREMENT_MARK = /^\s*(?:các\s+)?yêu cầu\s*:?\s*/iu;

/** Ensures `Yêu cầu: … TLKC: …` taken apart; a cell without the second mark says only what is required. */
export function splitRequirements(text: string): Requirements {
  const mark = EVIDENCE_MARK.exec(text);
  const before = mark === null ? text : text.slice(0, mark.index + (/^[.;]/.test(mark[0]) ? 1 : 0));
  const after = mark === null ? '' : text.slice(mark.index + mark[0].length);
  return { requirements: before.replace(REQUIREMENT_MARK, '').trim(), evidence: after.trim() };
}

/** Ensures the documents of a cell, one per line, list marks removed. */
export function listDocuments(text: string): string[] {
  return text
    .split(/\n|;\s+(?=[-–+•\p{Lu}])/u)
    .map((line) =>
      line
        .replace(/^[-–+•*]\s*/, '')
        .replace(/[;]\s*$/, '')
        .trim(),
    )
    .filter((line) => line !== '');
}

/** Ensures whether a line names a document that exists: it carries a number and sign, or a date. */
export function namesDocument(line: string): boolean {
  return (
    /\d+\s*\/\s*(?:\d{4}\s*\/\s*)?[\p{Lu}Đ]{2,}/u.test(line) ||
    /ngày\s+\d{1,2}/iu.test(line) ||
    /https?:\/\/|\.(?:pdf|docx?|xlsx?)\b/i.test(line)
  );
}
