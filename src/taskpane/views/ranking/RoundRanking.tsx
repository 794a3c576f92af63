import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { WorkbookContent } from '../../../grid/cell-grid';
import { ROUND_RANKING_PANE } from '../../../messages/pane-round-ranking';
import type { SmallGroupDecision } from '../../../review/ranking/small-groups';
import { ok } from '../../../result';
import {
  rankedRound,
  roundRankingTables,
  roundRankingView,
  type RankingChoice,
  type RoundRankingView,
} from '../../present/round-ranking';
import { decideSmallGroup } from '../../../workflows/settle-terms';
import { writeTables } from '../../session/commands/reports';
import { Found, NoRound, RoundFrame, Who } from '../round/RoundFrame';
import { useRound } from '../round/use-round';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useKept } from '../use-kept';
import { useWords } from '../use-words';
import { Choices } from './Choices';
import { Places } from './Places';
import { Told } from '../Told';

const FIRST: RankingChoice = { on: 'total' };

/** The ranking of the round in the workbook in hand, once it is asked for: reading it may take a while in Excel. */
export function RoundRanking() {
  const { session } = usePane();
  const t = useWords(ROUND_RANKING_PANE);
  const common = useCommonStyles();
  const [isAsked, ask] = useKept('rank.asked', false);
  if (session.desk.open === undefined) return null;
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{t('rank.title')}</h2>
      {isAsked ? (
        <RoundFrame>{(content) => <Ranked content={content} />}</RoundFrame>
      ) : (
        <div className={common.row}>
          <Button size="small" onClick={() => ask(true)}>
            {t('rank.ask')}
          </Button>
        </div>
      )}
    </section>
  );
}

function Ranked({ content }: { readonly content: WorkbookContent }) {
  const { session, state } = usePane();
  const t = useWords(ROUND_RANKING_PANE);
  const common = useCommonStyles();
  const [choice, choose] = useKept<RankingChoice>('rank.choice', FIRST);
  const { language } = state;
  const found = useMemo(() => rankedRound(content, choice, language), [content, choice, language]);
  const view = useMemo(
    () => (found.ok ? roundRankingView(found.value, choice, language) : undefined),
    [found, choice, language],
  );
  if (view === undefined) return <NoRound problems={found.problems} />;
  const write = (): void =>
    void writeTables(session.desk, {
      command: 'ranking',
      tables: (now) => {
        const fresh = rankedRound(now, choice, language);
        return fresh.ok ? ok(roundRankingTables(fresh.value, choice, language)) : fresh;
      },
      said: (sheets) => t('rank.written', { sheets }),
    });
  return (
    <>
      <Choices choice={choice} choose={choose} view={view} />
      <Undecided view={view} />
      {view.groups.length === 0 ? (
        <p className={common.plain}>{t('rank.nothing')}</p>
      ) : (
        <div className={common.row}>
          <Button size="small" appearance="primary" onClick={write}>
            {t('rank.write')}
          </Button>
        </div>
      )}
      {view.groups.map((group) => (
        <Places key={group.name} group={group} />
      ))}
      <Apart view={view} />
      <Found problems={found.problems} />
    </>
  );
}

/** What is decided about a group too small to compare is kept in the workbook, with who decided it. */
function Undecided({ view }: { readonly view: RoundRankingView }) {
  const t = useWords(ROUND_RANKING_PANE);
  const { write } = useRound();
  if (view.undecided.length === 0) return null;
  const decide = (group: string, decision: SmallGroupDecision): void =>
    void write({
      command: 'terms',
      said: () => t(`rank.small-said-${decision}`, { group }),
      plan: (content, stamp) => {
        const planned = decideSmallGroup(content, { group, decision }, stamp);
        return planned.ok ? ok({ edits: planned.value }, planned.problems) : planned;
      },
    });
  return (
    <>
      <Who />
      {view.undecided.map(({ group, count }) => (
        <MessageBar key={group} intent="warning" layout="multiline">
          <MessageBarBody>{t('rank.small', { group, count })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => decide(group, 'rank')}>
              {t('rank.small-yes')}
            </Button>
            <Button size="small" onClick={() => decide(group, 'leave')}>
              {t('rank.small-no')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      ))}
    </>
  );
}

function Apart({ view: { apart } }: { readonly view: RoundRankingView }) {
  const t = useWords(ROUND_RANKING_PANE);
  const common = useCommonStyles();
  if (apart.length === 0) return null;
  return (
    <details>
      <summary>{t('rank.apart', { count: apart.length })}</summary>
      <ul className={common.list}>
        {apart.map(({ unit, why }, at) => (
          <li key={`${at}:${unit}`} className={common.line}>
            <span>
              <Told>{unit}</Told>
            </span>
            <span className={common.muted}>{why}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
