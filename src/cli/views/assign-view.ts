import { basename } from 'node:path';
import { fill, type Language } from '../../messages/language';
import { PROVINCE_LABELS } from '../../messages/province';
import { dueWords } from '../../output/province/due-words';
import { tableToText } from '../../output/table-text';
import type { Table } from '../../output/table';
import type { Problem } from '../../result';
import type { LeadAgency, LedItem } from '../../review/province/leads';
import { fromPoints } from '../../rulebook/points';
import * as r from '../../rulebook/rational';
import { isoDay } from '../../sheet/dates';
import type { AssignedProvince, GatheredProvince } from '../../workflows/assign-province';
import type { FiledProblem } from '../../workflows/rank-agencies';
import { cellJson, problemJson } from '../door';
import { pointsJson } from '../figures';
import { hanging } from '../terminal';

/** A lead agency's file on disk. */
export interface IssuedPath {
  readonly lead: string;
  readonly path: string;
}

interface Around {
  readonly files: readonly IssuedPath[];
  readonly appendix: string | null;
  readonly problems: readonly Problem[];
  readonly language: Language;
}

/** Ensures the answer of `assign` as JSON. */
export function assignJson(
  { leads, duties, scored }: AssignedProvince,
  { files, appendix, problems, language }: Around,
): Record<string, unknown> {
  return {
    schema: 'cchc.assign/1',
    agency: scored.scored.scorecard.agency ?? null,
    atStake: pointsJson(scored.risks.atStake.points),
    recoverable: pointsJson(scored.risks.canBeSaved.points),
    leads: leads.map((lead) => leadJson(lead, files)),
    unassigned: duties.filter((duty) => duty.leads.length === 0).map(({ code }) => code),
    appendix,
    problems: problems.map((each) => problemJson(each, language)),
  };
}

function leadJson(lead: LeadAgency, files: readonly IssuedPath[]): Record<string, unknown> {
  return {
    lead: lead.name,
    maximum: pointsJson(lead.maximum),
    atStake: pointsJson(lead.atStake),
    recoverable: pointsJson(lead.recoverable),
    items: lead.led.map(itemJson),
    due: lead.due.map(({ day, days, items, atStake, recoverable }) => ({
      date: isoDay(day),
      days,
      items,
      atStake: pointsJson(atStake),
      recoverable: pointsJson(recoverable),
    })),
    file: files.find((one) => one.lead === lead.name)?.path ?? null,
  };
}

function itemJson({ duty, risk }: LedItem): Record<string, unknown> {
  return {
    code: duty.code,
    title: duty.title,
    ...cellJson(duty.at),
    supporting: duty.supporting?.text ?? null,
    responsible: duty.responsible?.text ?? null,
    due: duty.due?.day ? isoDay(duty.due.day) : null,
    level: risk?.level ?? null,
    atStake: pointsJson(risk?.atStake),
    recoverable: pointsJson(risk?.canBeSaved),
  };
}

interface Shown {
  readonly files: readonly IssuedPath[];
  readonly folder: string | undefined;
  readonly appendix: string | undefined;
  readonly language: Language;
}

/** Ensures what a person reads: each lead agency with its points at risk, its due dates, and what was written. */
export function assignLines(
  { leads }: AssignedProvince,
  { files, folder, appendix, language }: Shown,
): string[] {
  const say = sayIn(language);
  return [
    tableToText(leadsTable(leads, language), { language }),
    ...(folder === undefined ? [] : hanging(say('assign.written', { count: files.length, folder }), '  ')),
    ...(appendix === undefined ? [] : hanging(say('assign.appendix', { file: appendix }), '  ')),
  ];
}

type Say = (key: keyof typeof PROVINCE_LABELS, params?: Record<string, string | number>) => string;

function sayIn(language: Language): Say {
  return (key, params = {}) => fill(PROVINCE_LABELS[key], params, language);
}

function leadsTable(leads: readonly LeadAgency[], language: Language): Table {
  const say = sayIn(language);
  return {
    key: 'leads',
    sheet: say('appendix.lead'),
    title: say('assign.leads'),
    subtitles: [],
    columns: [
      { key: 'lead', header: say('appendix.lead'), format: 'wrapped', width: 30 },
      { key: 'items', header: say('assign.items'), format: 'whole', width: 8 },
      { key: 'maximum', header: say('appendix.maximum'), format: 'points', width: 10 },
      { key: 'atStake', header: say('assign.at-stake'), format: 'points', width: 10 },
      { key: 'recoverable', header: say('assign.recoverable'), format: 'points', width: 10 },
      { key: 'due', header: say('assign.due'), format: 'wrapped', width: 40 },
    ],
    rows: leads.map(({ name, items, maximum, atStake, recoverable, due }) => ({
      kind: 'data',
      cells: {
        lead: name,
        items: { value: r.rational(items) },
        maximum: { value: fromPoints(maximum) },
        atStake: { value: fromPoints(atStake) },
        recoverable: { value: fromPoints(recoverable) },
        due: due.map((group) => dueWords(group, language)).join('; '),
      },
    })),
    notes: [],
  };
}

interface Gathering {
  readonly out: string;
  readonly problems: readonly FiledProblem[];
  readonly language: Language;
}

/** Ensures the answer of `assign --gather` as JSON: every cell written, with what stood there before. */
export function gatheredJson(
  { cells, files }: GatheredProvince,
  { out, problems, language }: Gathering,
): Record<string, unknown> {
  return {
    schema: 'cchc.gather/1',
    files,
    cells: cells.map(({ code, file, cell, before, after }) => ({
      code,
      file,
      ...cellJson(cell),
      before: before ?? null,
      after,
    })),
    output: out,
    problems: problems.map((each) => problemJson(each, language, each.file)),
  };
}

export function gatheredLines({ cells, files }: GatheredProvince, out: string, language: Language): string[] {
  const say = sayIn(language);
  return [
    ...hanging(say('assign.gathered', { count: cells.length, files, out }), '  '),
    ...cells.flatMap(({ code, file, cell, before, after }) => {
      const params = {
        cell: `${cell.sheet}!${cell.cell}`,
        item: code,
        file: basename(file),
        after: String(after),
      };
      const line =
        before === undefined
          ? say('assign.filled', params)
          : say('assign.changed', { ...params, before: String(before) });
      return hanging(`  ${line}`, '    ');
    }),
  ];
}
