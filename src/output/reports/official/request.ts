import type { Language } from '../../../messages/language';
import type { ReportName } from '../../../messages/reports';
import type { Table } from '../../table';
import { sayIn, type Say } from './cells';
import type { Cohort, RoundFigures, UnitFigures } from './figures';
import { framed, type Blanks, type Framed, type ReportTemplate } from './template';

/** What reports are made of. */
export interface ReportRequest {
  readonly figures: RoundFigures;
  readonly language: Language;
  readonly template: ReportTemplate;
  /** Cơ quan chủ trì by scored item, where one is named. */
  readonly leads?: ReadonlyMap<string, string>;
  /** `Unit.id` of the only unit wanted; its group is still what it is compared with. */
  readonly unit?: string;
}

/** Tables that belong together, since their formulas may refer to each other: one separate file. */
export interface ReportPart {
  readonly name: string;
  readonly tables: readonly Table[];
}

export type Report = (request: ReportRequest) => ReportPart[];

/** What one report of one cohort is written with. */
export interface Scene extends ReportRequest {
  readonly name: ReportName;
  readonly cohort: Cohort;
  readonly say: Say;
  readonly frame: (table: Framed, blanks?: Blanks) => Table;
}

/** Ensures one part per cohort that has tables. */
export function perCohort(name: ReportName, tablesOf: (scene: Scene) => readonly Table[]): Report {
  return (request) =>
    scenesOf(name, request).flatMap((scene): ReportPart[] => {
      const tables = tablesOf(scene);
      return tables.length === 0 ? [] : [{ name: scene.cohort.group, tables }];
    });
}

/** Ensures one part per unit wanted. */
export function perUnit(
  name: ReportName,
  tablesOf: (one: UnitFigures, scene: Scene) => readonly Table[],
): Report {
  return (request) =>
    scenesOf(name, request).flatMap((scene) =>
      unitsOf(scene).flatMap((one): ReportPart[] => {
        const tables = tablesOf(one, scene);
        return tables.length === 0 ? [] : [{ name: one.unit.name, tables }];
      }),
    );
}

/** Ensures the units a report is about: the one asked for, or all. */
export function unitsOf({ cohort, unit }: Scene): readonly UnitFigures[] {
  return unit === undefined ? cohort.units : cohort.units.filter((one) => one.unit.id === unit);
}

/** Ensures a key no other table of the same workbook has. */
export function keyOf({ name, cohort }: Scene, of: string | number = ''): string {
  return `${name}:${cohort.group}:${cohort.master.rulebook.id}:${of}`;
}

function scenesOf(name: ReportName, request: ReportRequest): Scene[] {
  const { language, template, figures } = request;
  return figures.cohorts.map((cohort): Scene => {
    const { group } = cohort;
    const own = { year: figures.year, group, kind: group.toLocaleUpperCase('vi') };
    return {
      ...request,
      name,
      cohort,
      say: sayIn(language),
      frame: (table, blanks = {}) =>
        framed(table, { template, name, language, blanks: { ...own, ...blanks } }),
    };
  });
}
