import { REPORT_TEXTS, type ReportName } from '../../../messages/reports';
import { parseDecimal, toDecimal } from '../../../rulebook/rational';
import type { ClassificationBand } from '../../../review/ranking/entry';
import type { Letterhead, Signature } from '../../table';
import type { Bands } from './figures';
import type { ReportForm, ReportTemplate } from './template';

/** The one format understood; a later one gets another number. */
export const REPORT_TEMPLATE_SCHEMA = 'cchc.report-template/1';

type Json = Readonly<Record<string, unknown>>;

/** A place in the file that is not understood. */
class Odd extends Error {}

/** Ensures the template of a JSON file, or the place in it that is not understood: a misspelt key is never ignored. */
export function reportTemplateFromJson(json: unknown): ReportTemplate | string {
  try {
    return template(json);
  } catch (error) {
    if (error instanceof Odd) return error.message;
    throw error;
  }
}

/** Ensures JSON from which the same template is read again. */
export function reportTemplateToJson({ classes: bands, ...rest }: ReportTemplate): object {
  const worded = Object.entries(bands ?? {}).map(([group, each]) => {
    return [group, each.map(({ label, from }) => ({ label, from: toDecimal(from, 6) }))] as const;
  });
  return {
    schema: REPORT_TEMPLATE_SCHEMA,
    ...rest,
    ...(bands === undefined ? {} : { classes: Object.fromEntries(worded) }),
  };
}

function template(json: unknown): ReportTemplate {
  const all = object(json, '$', ['schema', 'letterhead', 'signature', 'classes', 'reports']);
  if (all['schema'] !== REPORT_TEMPLATE_SCHEMA) throw new Odd('schema');
  const reports = given(all, 'reports', (value) => {
    const forms = object(value, 'reports', Object.keys(REPORT_TEXTS));
    return Object.fromEntries(
      Object.entries(forms).map(([name, one]) => [name as ReportName, form(one, `reports.${name}`)]),
    );
  });
  return {
    ...given(all, 'letterhead', (value) => ({ letterhead: letterhead(value, 'letterhead') })),
    ...given(all, 'signature', (value) => ({ signature: signature(value, 'signature') })),
    ...given(all, 'classes', (value) => ({ classes: classes(value, 'classes') })),
    ...(reports === undefined ? {} : { reports }),
  };
}

function form(json: unknown, at: string): ReportForm {
  const keys = ['title', 'subtitles', 'sheet', 'columns', 'notes', 'letterhead', 'signature'];
  const one = object(json, at, keys);
  return {
    ...given(one, 'title', (value) => ({ title: text(value, `${at}.title`) })),
    ...given(one, 'sheet', (value) => ({ sheet: text(value, `${at}.sheet`) })),
    ...given(one, 'subtitles', (value) => ({ subtitles: texts(value, `${at}.subtitles`) })),
    ...given(one, 'notes', (value) => ({ notes: texts(value, `${at}.notes`) })),
    ...given(one, 'columns', (value) => ({ columns: headings(value, `${at}.columns`) })),
    ...given(one, 'letterhead', (value) => ({ letterhead: letterhead(value, `${at}.letterhead`) })),
    ...given(one, 'signature', (value) => ({ signature: signature(value, `${at}.signature`) })),
  };
}

function letterhead(json: unknown, at: string): Letterhead {
  const one = object(json, at, ['kind', 'parentBody', 'body', 'placeAndDate', 'name', 'issuedWith']);
  if (one['kind'] === 'appendix') {
    object(json, at, ['kind', 'name', 'issuedWith']);
    return {
      kind: 'appendix',
      name: text(one['name'], `${at}.name`),
      issuedWith: text(one['issuedWith'], `${at}.issuedWith`),
    };
  }
  if (one['kind'] !== 'office') throw new Odd(`${at}.kind`);
  object(json, at, ['kind', 'parentBody', 'body', 'placeAndDate']);
  return {
    kind: 'office',
    body: text(one['body'], `${at}.body`),
    ...given(one, 'parentBody', (value) => ({ parentBody: text(value, `${at}.parentBody`) })),
    ...given(one, 'placeAndDate', (value) => ({ placeAndDate: text(value, `${at}.placeAndDate`) })),
  };
}

function signature(json: unknown, at: string): Signature {
  const one = object(json, at, ['preparedBy', 'title', 'name']);
  return {
    title: texts(one['title'], `${at}.title`),
    ...given(one, 'preparedBy', (value) => ({ preparedBy: text(value, `${at}.preparedBy`) })),
    ...given(one, 'name', (value) => ({ name: text(value, `${at}.name`) })),
  };
}

function classes(json: unknown, at: string): Bands {
  const groups = object(json, at);
  return Object.fromEntries(
    Object.entries(groups).map(([group, bands]) => {
      const place = `${at}.${group}`;
      if (!Array.isArray(bands)) throw new Odd(place);
      return [group, bands.map((one, n) => band(one, `${place}[${n}]`))];
    }),
  );
}

/** A bound is a decimal in quotes: nothing is rounded on its way. */
function band(json: unknown, at: string): ClassificationBand {
  const one = object(json, at, ['label', 'from']);
  const from = parseDecimal(text(one['from'], `${at}.from`));
  if (from === undefined) throw new Odd(`${at}.from`);
  return { label: text(one['label'], `${at}.label`), from };
}

function headings(json: unknown, at: string): Record<string, string> {
  const one = object(json, at);
  return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, text(value, `${at}.${key}`)]));
}

function given<T>(one: Json, key: string, read: (value: unknown) => T): T | undefined {
  return one[key] === undefined ? undefined : read(one[key]);
}

function object(json: unknown, at: string, keys?: readonly string[]): Json {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) throw new Odd(at);
  const stranger = keys && Object.keys(json).find((key) => !keys.includes(key));
  if (stranger !== undefined) throw new Odd(at === '$' ? stranger : `${at}.${stranger}`);
  return json as Json;
}

function text(json: unknown, at: string): string {
  if (typeof json !== 'string' || json.trim() === '') throw new Odd(at);
  return json;
}

function texts(json: unknown, at: string): string[] {
  if (!Array.isArray(json)) throw new Odd(at);
  return json.map((one, n) => text(one, `${at}[${n}]`));
}
