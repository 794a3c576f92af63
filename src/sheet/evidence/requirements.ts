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
