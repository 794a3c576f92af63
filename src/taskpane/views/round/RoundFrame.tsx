import { Button, Field, Input } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { WorkbookContent } from '../../../grid/cell-grid';
import { sentence } from '../../../messages';
import { ROUND_PANE } from '../../../messages/pane-round';
import type { Problem } from '../../../result';
import { CellLink } from '../CellLink';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useWords } from '../use-words';
import { useRound } from './use-round';
import { Told } from '../Told';

/** Ensures a view of the round in hand once it was read; before that, and where there is none, what to do. */
export function RoundFrame({ children }: { readonly children: (content: WorkbookContent) => ReactNode }) {
  const { session, state } = usePane();
  const common = useCommonStyles();
  const { cells } = useRound();
  const isInExcel = session.host.kind === 'excel';
  if (session.desk.open === undefined) return <NotOpen />;
  if (cells === undefined) return <div className={common.view} aria-busy="true" />;
  if (!cells.ok) return <Found problems={cells.problems} />;
  return (
    <div className={common.view} lang={state.language}>
      {children(cells.value)}
      {isInExcel ? <ReadAgain /> : null}
    </div>
  );
}

/** What people type in Excel meanwhile is read before anything is written; to see it at once they ask. */
function ReadAgain() {
  const t = useWords(ROUND_PANE);
  const common = useCommonStyles();
  const { readAgain } = useRound();
  return (
    <div className={common.row}>
      <Button size="small" onClick={readAgain}>
        {t('round.read-again')}
      </Button>
    </div>
  );
}

function NotOpen() {
  const { session, t: paneWords } = usePane();
  const t = useWords(ROUND_PANE);
  const common = useCommonStyles();
  return (
    <div className={common.view}>
      <p className={common.plain}>{t('round.not-open')}</p>
      <div className={common.row}>
        <Button appearance="primary" size="small" onClick={() => session.show('gather')}>
          {paneWords('tab.gather')}
        </Button>
      </div>
    </div>
  );
}

/** A workbook that holds no round, in the words of the reading. */
export function NoRound({ problems }: { readonly problems: readonly Problem[] }) {
  const isOther = problems.some(({ code }) => code === 'round.not-a-round');
  return isOther ? <NotOpen /> : <Found problems={problems} />;
}

/** Who answers for what is written; asked once for all tabs of the round. */
export function Who() {
  const t = useWords(ROUND_PANE);
  const { who, setWho } = useRound();
  return (
    <Field label={t('round.who')} size="small" required>
      <Input size="small" value={who} autoComplete="name" onChange={(_event, { value }) => setWho(value)} />
    </Field>
  );
}

/** Everything odd in the workbook, each with its cell. */
export function Found({ problems }: { readonly problems: readonly Problem[] }) {
  const { state } = usePane();
  const t = useWords(ROUND_PANE);
  const common = useCommonStyles();
  const told = useMemo(() => problems.filter(({ severity }) => severity !== 'info'), [problems]);
  if (told.length === 0) return null;
  return (
    <details>
      <summary>{t('round.found', { count: told.length })}</summary>
      <ul className={common.list}>
        {told.slice(0, MOST).map((one, at) => (
          <li key={`${at}:${one.code}`} className={common.line}>
            <span>
              <Told>{sentence(one, state.language)}</Told>
            </span>
            {one.at === undefined ? null : <CellLink cell={one.at} />}
          </li>
        ))}
      </ul>
      {told.length > MOST ? (
        <p className={common.muted}>{t('round.more', { count: told.length - MOST })}</p>
      ) : null}
    </details>
  );
}

/** Longer lists are worked through in the sheet. */
const MOST = 100;
