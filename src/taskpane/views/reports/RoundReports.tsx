import { Button, Checkbox, Field, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { WorkbookContent } from '../../../grid/cell-grid';
import { ROUND_REPORTS_PANE } from '../../../messages/pane-round-reports';
import { ok } from '../../../result';
import { openRound } from '../../../workflows/open-round';
import { compileRound } from '../../present/round-compile';
import { reportsOf, reportsView, type ReportChoice, type ReportsView } from '../../present/round-reports';
import { deliverReports } from '../../session/commands/report-files';
import { writeTables } from '../../session/commands/reports';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { NoRound, RoundFrame } from '../round/RoundFrame';
import { useKept } from '../use-kept';
import { useWords } from '../use-words';
import { Dossier } from './Dossier';
import { TemplateForm } from './TemplateForm';

/** The official reports of the round in the workbook in hand, once they are asked for. */
export function RoundReports() {
  const { session } = usePane();
  const t = useWords(ROUND_REPORTS_PANE);
  const common = useCommonStyles();
  const [isAsked, ask] = useKept('reports.asked', false);
  if (session.desk.open === undefined) return null;
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{t('report.title')}</h2>
      <p className={common.plain}>{t('report.lead')}</p>
      {isAsked ? (
        <RoundFrame>{(content) => <Offered content={content} />}</RoundFrame>
      ) : (
        <div className={common.row}>
          <Button size="small" onClick={() => ask(true)}>
            {t('report.ask')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Offered({ content }: { readonly content: WorkbookContent }) {
  const { state } = usePane();
  const [choice, choose] = useKept<ReportChoice>('reports.choice', { names: [] });
  const { language } = state;
  const round = useMemo(() => openRound(content, compileRound), [content]);
  if (!round.ok) return <NoRound problems={round.problems} />;
  const view = reportsView(round.value, choice, language);
  return (
    <>
      <About view={view} choice={choice} choose={choose} />
      <List view={view} choice={choice} choose={choose} />
      <Actions content={content} choice={choice} />
      <Dossier content={content} group={choice.group} />
      <TemplateForm content={content} />
    </>
  );
}

interface ChoosingProps {
  readonly view: ReportsView;
  readonly choice: ReportChoice;
  readonly choose: (choice: ReportChoice) => void;
}

function About({ view, choice, choose }: ChoosingProps) {
  const t = useWords(ROUND_REPORTS_PANE);
  const common = useCommonStyles();
  const { names, group, unit } = choice;
  return (
    <>
      <Field size="small" label={t('report.group')}>
        <Select
          size="small"
          className={common.choice}
          value={group ?? ''}
          onChange={(_event, { value }) => choose({ names, ...(value === '' ? {} : { group: value }) })}
        >
          <option value="">{t('report.all-groups')}</option>
          {view.groups.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field size="small" label={t('report.unit')}>
        <Select
          size="small"
          className={common.choice}
          value={unit ?? ''}
          onChange={(_event, { value }) => {
            const kept = group === undefined ? { names } : { names, group };
            choose(value === '' ? kept : { ...kept, unit: value });
          }}
        >
          <option value="">{t('report.all-units')}</option>
          {view.units.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
    </>
  );
}

function List({ view, choice, choose }: ChoosingProps) {
  const t = useWords(ROUND_REPORTS_PANE);
  const common = useCommonStyles();
  const { names } = choice;
  const all = view.reports.map(({ name }) => name);
  const isAll = names.length === all.length;
  return (
    <>
      <div className={common.row}>
        <Button size="small" onClick={() => choose({ ...choice, names: isAll ? [] : all })}>
          {t(isAll ? 'report.none' : 'report.all')}
        </Button>
        <span role="status">{t('report.chosen', { count: names.length })}</span>
      </div>
      <ul className={common.list}>
        {view.reports.map(({ name, label, title, needs }) => (
          <li key={name} className={common.entry}>
            <Checkbox
              label={label}
              checked={names.includes(name)}
              onChange={(_event, { checked }) => {
                const others = names.filter((one) => one !== name);
                // Written in the order they are listed, whatever the order they were ticked in.
                const now = checked === true ? [...others, name] : others;
                choose({ ...choice, names: all.filter((one) => now.includes(one)) });
              }}
            />
            <div className={common.muted}>
              {title} · {needs}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}

function Actions({ content, choice }: { readonly content: WorkbookContent; readonly choice: ReportChoice }) {
  const { session, state } = usePane();
  const t = useWords(ROUND_REPORTS_PANE);
  const common = useCommonStyles();
  const { desk } = session;
  const isNone = choice.names.length === 0;
  const write = (): void =>
    void writeTables(desk, {
      command: 'report',
      tables: (now) => {
        const parts = reportsOf(now, choice, state.language);
        return parts.ok ? ok(parts.value.flatMap(({ tables }) => tables)) : parts;
      },
      said: (sheets) => t('report.written', { sheets }),
    });
  return (
    <div className={common.row}>
      <Button size="small" appearance="primary" disabled={isNone} onClick={write}>
        {t('report.write')}
      </Button>
      <Button
        size="small"
        disabled={isNone}
        onClick={() => void deliverReports(desk, { content, choice, kind: 'xlsx' })}
      >
        {t('report.files')}
      </Button>
      {desk.host.kind === 'file' ? (
        <Button
          size="small"
          disabled={isNone}
          onClick={() => void deliverReports(desk, { content, choice, kind: 'csv' })}
        >
          {t('report.csv')}
        </Button>
      ) : null}
    </div>
  );
}
