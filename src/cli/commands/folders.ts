import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ISSUE_LABELS, type IssueLabel } from '../../messages/issue';
import { fill } from '../../messages/language';
import { checkFolders, evidenceFolder, type CheckedFolders } from '../../round/issue/evidence-folders';
import type { IssuedForm } from '../../workflows/issue-forms';
import { operand, UsageError, type ParsedArguments } from '../arguments';
import { problemJson, type Answer, type Command } from '../door';
import { hanging } from '../terminal';
import { plannedForms, SENDING } from './send';

/** Folders for evidence, one per unit and item, named by code: made, or those that came back held against them. */
export const folders: Command = {
  shape: { ...SENDING, options: { ...SENDING.options, check: 'string' } },
  async run(args) {
    const register = operand(args, 0, 'ROUND|REGISTER');
    const [out, check] = [args.text('out'), args.text('check')];
    const root = out ?? check;
    if (root === undefined || (out !== undefined && check !== undefined)) {
      throw new UsageError('missing-operand', '--out | --check');
    }
    const forms = await plannedForms(register, args);
    if (!forms.ok) return answer([], forms.problems, { args, root });
    const units = forms.value.forms.map((form) => unitFolders(form, root));
    if (check === undefined) units.forEach(make);
    const checked = units.map((unit) => ({ unit, found: check === undefined ? undefined : look(unit) }));
    return answer(checked, forms.problems, { args, root });
  },
};

interface UnitFolders {
  readonly form: IssuedForm;
  readonly path: string;
  readonly items: readonly { readonly id: string; readonly folder: string }[];
}

function unitFolders(form: IssuedForm, root: string): UnitFolders {
  const items = form.asked.map((item) => ({ id: item.id, folder: evidenceFolder(item) }));
  return { form, path: join(root, form.file.replace(/\.xlsx$/, '')), items };
}

/** Folders that are there already stay as they are, with what is in them. */
function make({ path, items }: UnitFolders): void {
  for (const { folder } of items) mkdirSync(join(path, folder), { recursive: true });
}

function look({ path, items }: UnitFolders): CheckedFolders | 'none' {
  if (!existsSync(path)) return 'none';
  const entries = readdirSync(path, { recursive: true, withFileTypes: true });
  const named = entries.map((entry) => ({
    entry,
    name: relative(path, join(entry.parentPath, entry.name)).split(sep).join('/'),
  }));
  return checkFolders(
    items.map(({ id }) => id),
    {
      folders: named.flatMap(({ entry, name }) => (entry.isDirectory() && !name.includes('/') ? [name] : [])),
      files: named.flatMap(({ entry, name }) => (entry.isFile() ? [name] : [])),
    },
  );
}

interface Checked {
  readonly unit: UnitFolders;
  readonly found: CheckedFolders | 'none' | undefined;
}

function answer(
  checked: readonly Checked[],
  problems: Answer['problems'],
  { args, root }: { readonly args: ParsedArguments; readonly root: string },
): Answer {
  const { language } = args;
  const say = (key: IssueLabel, params: Record<string, string | number>): string => {
    return fill(ISSUE_LABELS[key], params, language);
  };
  const lines = checked.flatMap(({ unit, found }) => {
    const name = unit.form.unit.name;
    if (found === undefined) return [];
    if (found === 'none') return hanging(say('folders.none', { name }), '  ');
    const parts = (['missing', 'empty', 'doubled', 'unknown', 'loose'] as const).flatMap((key) => {
      const all = found[key].join('; ');
      return all === '' ? [] : [say(`folders.${key}`, { all })];
    });
    return parts.length === 0 ? [] : hanging(`${name}: ${parts.join('. ')}`, '  ');
  });
  const made = checked.some(({ found }) => found === undefined);
  const count = checked.reduce((sum, { unit }) => sum + unit.items.length, 0);
  const head = made ? [say('folders.made', { count, units: checked.length, folder: root })] : [];
  const whole = !made && checked.length > 0 && lines.length === 0 ? [say('folders.whole', {})] : [];
  return {
    json: {
      schema: 'cchc.folders/1',
      folder: root,
      units: checked.map(({ unit, found }) => ({
        unit: unit.form.unit.id,
        name: unit.form.unit.name,
        folder: unit.path,
        items: unit.items,
        found: found === 'none' ? null : (found ?? null),
        isThere: found !== 'none',
      })),
      problems: problems.map((each) => problemJson(each, language)),
    },
    lines: [...head, ...whole, ...lines],
    problems,
  };
}
