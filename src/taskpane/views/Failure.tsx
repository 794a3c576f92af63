import { Button } from '@fluentui/react-components';
import type { Problem } from '../../result';
import { findingsOf, type FindingGroup } from '../present/review';
import type { Tab } from '../session/state';
import { CellLink } from './CellLink';
import { useCommonStyles } from './common.styles';
import { usePane } from './pane-context';
import { Findings } from './Review';
import { Start } from './Start';
import { Told } from './Told';

/** A file that could not be scored: why, and where to go from here. */
export function Failure() {
  const { state, t } = usePane();
  const common = useCommonStyles();
  const { failure = [], language } = state;
  if (failure.some(({ code }) => code === 'workflow.holds-round')) return <Round />;
  return (
    <div className={common.view}>
      <h2 className={common.heading}>{t('failure.title')}</h2>
      <Why groups={findingsOf(saidOnce(failure), undefined, language)} />
      <p className={common.plain}>
        <a className={common.muted} href="huong-dan/thong-bao.html" target="_blank" rel="noreferrer">
          {t('app.help')}
        </a>
      </p>
      <Start />
    </div>
  );
}

/** What stands in the way comes first and plainly: there is nothing yet to correct before sending. */
function Why({ groups }: { readonly groups: readonly FindingGroup[] }) {
  const common = useCommonStyles();
  const obstacles = groups.filter(({ task }) => task === 'correct').flatMap(({ rows }) => rows);
  return (
    <>
      {obstacles.map(({ key, text, cell }) => (
        <p key={key} className={common.plain}>
          <Told>{text}</Told> {cell === undefined ? null : <CellLink cell={cell} />}
        </p>
      ))}
      <Findings groups={groups.filter(({ task }) => task !== 'correct')} />
    </>
  );
}

/** That no sheet has a table, with their names, says all that a workbook without a form would say again. */
function saidOnce(failure: readonly Problem[]): readonly Problem[] {
  const isSaid = failure.some(({ code }) => code === 'sheet.no-table');
  return failure.filter(({ code }) => !isSaid || code !== 'workflow.no-form');
}

const VIEWS_OF_A_ROUND: readonly Tab[] = ['gather', 'appraise', 'survey', 'result', 'ranking', 'reports'];

/** A round's workbook is no failure: it has views of its own. */
function Round() {
  const { state, session, t } = usePane();
  const common = useCommonStyles();
  const said = findingsOf(state.failure ?? [], undefined, state.language).flatMap(({ rows }) => rows);
  return (
    <div className={common.view}>
      <h2 className={common.heading}>{t('failure.round')}</h2>
      {said.map(({ key, text }) => (
        <p key={key} className={common.plain}>
          <Told>{text}</Told>
        </p>
      ))}
      <div className={common.row}>
        {VIEWS_OF_A_ROUND.map((tab) => (
          <Button key={tab} size="small" onClick={() => session.show(tab)}>
            {t(`tab.${tab}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
