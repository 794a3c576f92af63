import { ISSUE_LABELS, type IssueLabel } from '../../messages/issue';
import { fill, type Language } from '../../messages/language';
import type { Problem } from '../../result';
import type { IssuedForms } from '../../workflows/issue-forms';
import { problemJson, type Answer } from '../door';
import { hanging } from '../terminal';

interface Around {
  readonly folder: string;
  readonly problems: readonly Problem[];
  readonly language: Language;
}

const SCHEMA = 'cchc.send/1';

/** Ensures which form went to which unit as JSON. */
export function sendJson(
  { year, forms }: IssuedForms,
  { folder, problems, language }: Around,
): Record<string, unknown> {
  return {
    schema: SCHEMA,
    year,
    folder,
    files: forms.map(({ unit, file, rulebook, items, notApplicable }) => {
      return {
        file,
        unit: unit.id,
        name: unit.name,
        group: unit.group ?? null,
        rulebook,
        items,
        notApplicable,
      };
    }),
    problems: problems.map((each) => problemJson(each, language)),
  };
}

/** Ensures what a person reads in the terminal. */
export function sendLines({ year, forms }: IssuedForms, { folder, language }: Around): string[] {
  const say = (key: IssueLabel, params: Record<string, string | number>): string => {
    return fill(ISSUE_LABELS[key], params, language);
  };
  return [
    ...hanging(say('cli.sent', { count: forms.length, year, folder }), '  '),
    ...forms.flatMap(({ file, unit, notApplicable }) => {
      const codes = notApplicable.join(', ');
      const away = codes === '' ? '' : say('cli.away', { codes });
      return hanging(`  ${say('cli.file', { file, unit: unit.name, away })}`, '    ');
    }),
  ];
}

/** Ensures the answer where nothing was issued. */
export function sendRefusal(problems: readonly Problem[], language: Language): Answer {
  const shown = problems.map((each) => problemJson(each, language));
  return { json: { schema: SCHEMA, files: [], problems: shown }, lines: [], problems };
}
