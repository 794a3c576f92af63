import { compareWithFramework } from '../rulebook/compare-framework';
import type { FrameworkLevel } from '../rulebook/frameworks';
import { rulebookFromForm, type Form } from '../sheet';
import type { Problem } from '../result';

/** Ensures what differs from the decision a form cites at its own level; a department's set is the province's own. */
export function againstFramework(form: Form): readonly Problem[] {
  const level = levelOf(form);
  if (level === undefined || form.about.decisions.length === 0) return [];
  const rulebook = rulebookFromForm(form, { id: form.sheet, agencyKind: level });
  const decisions = form.about.decisions.map(({ value }) => value);
  return compareWithFramework(rulebook, { decisions, level });
}

const PROVINCE = /^(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân)\s+(?:tỉnh|thành phố)(?![\p{L}])/u;
/** `Bộ phận một cửa` and `Bộ Chỉ huy quân sự tỉnh` are no ministries. */
const MINISTRY = /^bộ\s(?!phận|chỉ huy|đội|tư lệnh)/u;
/** Departments and their like are called *cấp tỉnh* too; their set is not the Ministry's. */
const OF_DEPARTMENTS = /(?<![\p{L}])(?:sở|ban|ngành|cơ quan|đơn vị|xã|phường)(?![\p{L}])/u;

function levelOf({ about }: Form): FrameworkLevel | undefined {
  const agency = lower(about.agency?.value);
  const title = lower(about.title);
  if (PROVINCE.test(agency)) return 'province';
  if (MINISTRY.test(agency)) return 'ministry';
  if (OF_DEPARTMENTS.test(title)) return undefined;
  if (/cấp tỉnh|của các tỉnh/u.test(title)) return 'province';
  return /cấp bộ(?!\s+phận)|của các bộ(?!\s+phận)/u.test(title) ? 'ministry' : undefined;
}

function lower(text: string | undefined): string {
  return (text ?? '').normalize('NFC').toLowerCase();
}
