import source from './data/frameworks.json';
import { exactPoints } from './points';
import type { Points } from './points';
import * as r from './rational';

/** How sure one may be of a figure: `assumed` and `secondary` figures are compared, but never as law. */
export type Certainty = 'official' | 'secondary' | 'assumed';
export type FrameworkLevel = 'province' | 'ministry';

export interface Known<T> {
  readonly value: T;
  readonly certainty: Certainty;
}

export interface FrameworkField {
  readonly code: string;
  readonly title?: string;
  readonly maximum?: Known<Points>;
  readonly appraisedMaximum?: Known<Points>;
  readonly criteria?: number;
  readonly subCriteria?: number;
}

/** Verified facts of one decision at one level; what is absent is not verified and never compared. */
export interface Framework {
  readonly id: string;
  readonly decision: string;
  readonly signed: string;
  readonly levels: readonly FrameworkLevel[];
  readonly indexYears: readonly number[];
  readonly total?: Points;
  readonly counts: { readonly fields?: number; readonly criteria?: number; readonly subCriteria?: number };
  readonly split: Readonly<Partial<Record<'appraised' | 'survey' | 'satisfactionSurvey', Known<Points>>>>;
  readonly fields: readonly FrameworkField[];
  readonly source: string;
  readonly certainty: Certainty;
}

/** Result classes as published somewhere; `from` in percent. Data to choose from, never a default. */
export interface Classification {
  readonly where: string;
  readonly bands: readonly { readonly label: string; readonly from: number }[];
}

type Source = (typeof source.frameworks)[number];

/** Ensures the frameworks of the Ministry's decisions, with where each fact comes from. */
export function frameworks(): readonly Framework[] {
  return source.frameworks.map(readFramework);
}

export function classifications(): readonly Classification[] {
  return source.classifications;
}

/** Ensures the framework of a cited decision at a level, however the number is spelt (`876/QD-BNV`). */
export function frameworkOf(decision: string, level: FrameworkLevel): Framework | undefined {
  const wanted = decisionKey(decision);
  return frameworks().find((one) => decisionKey(one.decision) === wanted && one.levels.includes(level));
}

/** Ð (Icelandic) and Đ look alike, and both are typed as D where no Vietnamese keyboard is at hand. */
function decisionKey(decision: string): string {
  const plain = decision.normalize('NFC').replace(/[ĐÐđð]/g, 'D');
  return plain.toUpperCase().replace(/[^0-9A-Z/-]/g, '');
}

function readFramework(one: Source): Framework {
  const certainty = one.certainty as Certainty;
  return {
    id: one.id,
    decision: one.decision,
    signed: one.signed,
    levels: one.levels as FrameworkLevel[],
    indexYears: one.indexYears,
    ...present('total', one.total === null ? undefined : pointsOf(one.total)),
    counts: {
      ...present('fields', one.counts.fields ?? undefined),
      ...present('criteria', one.counts.criteria ?? undefined),
      ...present('subCriteria', one.counts.subCriteria ?? undefined),
    },
    split: readSplit(one),
    fields: one.fields.map((field) => readField(field, certainty)),
    source: one.source,
    certainty,
  };
}

function readSplit({ split }: Source): Framework['split'] {
  if (split === null) return {};
  const certainty = split.certainty as Certainty;
  return {
    ...present('appraised', known(split.appraised, certainty)),
    ...present('survey', known(split.survey, certainty)),
    ...present('satisfactionSurvey', known(split.satisfactionSurvey, certainty)),
  };
}

interface SourceField {
  readonly code: string;
  readonly title: string | null;
  readonly maximum: number | null;
  readonly maximumCertainty?: string;
  readonly appraisedMaximum?: number | null;
  readonly criteria?: number;
  readonly subCriteria?: number;
}

function readField(field: SourceField, certainty: Certainty): FrameworkField {
  const ofMaximum = (field.maximumCertainty as Certainty | undefined) ?? certainty;
  return {
    code: field.code,
    ...present('title', field.title ?? undefined),
    ...present('maximum', known(field.maximum, ofMaximum)),
    ...present('appraisedMaximum', known(field.appraisedMaximum ?? null, certainty)),
    ...present('criteria', field.criteria),
    ...present('subCriteria', field.subCriteria),
  };
}

function known(value: number | null, certainty: Certainty): Known<Points> | undefined {
  return value === null ? undefined : { value: pointsOf(value), certainty };
}

function pointsOf(value: number): Points {
  const exact = r.fromDouble(value);
  const points = exact === undefined ? undefined : exactPoints(exact);
  if (points === undefined) throw new RangeError(`frameworks.json: ${value} is no number of points.`);
  return points;
}

/** An absent fact is an absent key, so that nothing unknown can be compared by accident. */
function present<K extends string, V>(key: K, value: V | undefined): { [key in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { [key in K]?: V });
}
