import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { WorkbookContent } from '../../../grid/cell-grid';
import { RESULT_PANE } from '../../../messages/pane-result';
import { ROUND_PANE } from '../../../messages/pane-round';
import { resultTables } from '../../../output/round/standing/result-table';
import { tablesToSheets } from '../../../output/table-sheet';
import { ok } from '../../../result';
import type { Basis } from '../../../scoring/scorecard';
import { roundResult, type RoundResult } from '../../../workflows/round-result';
import { resultView, type ResultGroup } from '../../present/result';
import { deliverFiles } from '../../session/commands/round';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { BasisChoice } from '../round/BasisChoice';
import { Found, NoRound, RoundFrame, Who } from '../round/RoundFrame';
import { useRound } from '../round/use-round';
import { useKept } from '../use-kept';
import { useWords } from '../use-words';
import { Declare } from './Declare';
import { Ledger } from './Ledger';
import { Petitions } from './Petitions';
import { Terms } from './Terms';
import { useResultStyles } from './Result.styles';
import { Told } from '../Told';

/** The result of a round: put together, ranked with what may still move it, declared stage by stage. */
export function ResultOfRound() {
  return <RoundFrame>{(content) => <OfContent content={content} />}</RoundFrame>;
}

function OfContent({ content }: { readonly content: WorkbookContent }) {
  const { state } = usePane();
  const { language } = state;
  const t = useWords(RESULT_PANE);
  const [basis, setBasis] = useKept<Basis>('result.basis', 'appraised2');
  const found = useMemo(() => roundResult(content, { basis, language }), [content, basis, language]);
  if (!found.ok) return <NoRound problems={found.problems} />;
  const result = found.value;
  return (
    <>
      <BasisChoice label={t('result.basis')} basis={basis} onChosen={setBasis} />
      <Ranks result={result} />
      <Found problems={found.problems} />
      <Out result={result} />
      <Who />
      <Terms content={content} result={result} />
      <Declare result={result} basis={basis} />
      <Ledger result={result} />
      <Petitions content={content} result={result} />
    </>
  );
}

function Ranks({ result }: { readonly result: RoundResult }) {
  const { state } = usePane();
  const t = useWords(RESULT_PANE);
  const common = useCommonStyles();
  const view = useMemo(() => resultView(result, state.language), [result, state.language]);
  return (
    <>
      <p className={common.plain} role="status">
        {t('result.open', { items: view.openItems, petitions: view.openPetitions })}
      </p>
      {view.groups
        .filter(({ rows }) => rows.length > 0)
        .map((group) => (
          <Group key={group.name} group={group} />
        ))}
      {view.apart.length === 0 ? null : (
        <details>
          <summary>{t('result.apart', { count: view.apart.length })}</summary>
          <p className={common.pre}>
            <Told>{view.apart.join('; ')}</Told>
          </p>
        </details>
      )}
    </>
  );
}

function Group({ group: { name, rows, notes } }: { readonly group: ResultGroup }) {
  const t = useWords(RESULT_PANE);
  const common = useCommonStyles();
  const styles = useResultStyles();
  return (
    <section className={common.section}>
      <h2 className={common.heading}>
        <Told>{name}</Told>
      </h2>
      <ol className={common.list}>
        {rows.map(({ key, rank, name: unit, index, parts, movement }) => (
          <li key={key} className={common.line}>
            <span className={styles.rank}>{rank}</span>
            <span className={styles.unit}>
              <Told>{unit}</Told>
              <span className={styles.under}>{parts}</span>
              {movement.map((words) => (
                <span key={words} className={styles.under}>
                  ↕ <Told>{words}</Told>
                </span>
              ))}
            </span>
            <span className={common.number}>{index}</span>
          </li>
        ))}
      </ol>
      <details>
        <summary>{t('result.notes')}</summary>
        {notes.map((words) => (
          <p key={words} className={common.muted}>
            <Told>{words}</Told>
          </p>
        ))}
      </details>
    </section>
  );
}

/** The tables into the workbook, and the public's version, without what is open or who decided, as a file. */
function Out({ result }: { readonly result: RoundResult }) {
  const { session, state } = usePane();
  const t = useWords(RESULT_PANE);
  const rounds = useWords(ROUND_PANE);
  const common = useCommonStyles();
  const { write } = useRound();
  const { language } = state;
  const { standing, round } = result;
  const publish = (): void => {
    const tables = resultTables({ standing, year: round.year, language, isPublic: true });
    const files = [{ name: 'ket-qua-cong-khai.xlsx', sheets: tablesToSheets(tables) }];
    const said = (file: string): string => rounds('round.saved', { file });
    void deliverFiles(session.desk, { files, archive: '', said });
  };
  const addTables = (): void => {
    void write({
      command: 'result',
      said: () => t('result.tables-said'),
      plan: (content) => {
        const taken = content.sheets.map(({ sheet }) => sheet);
        const tables = resultTables({ standing, year: round.year, language });
        return ok({ edits: tablesToSheets(tables, taken) });
      },
    });
  };
  return (
    <div className={common.row}>
      <Button size="small" onClick={addTables}>
        {t('result.tables')}
      </Button>
      <Button size="small" onClick={publish}>
        {t('result.public')}
      </Button>
    </div>
  );
}
