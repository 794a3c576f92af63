import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { GATHER_LABELS } from '../../../messages/gather';
import { GATHER_PANE } from '../../../messages/pane-gather';
import type { Gathered } from '../../../workflows/gather';
import { deliverUnsent, listUnsent } from '../../session/commands/unsent';
import { unsentList, type Unsent as List } from '../../present/unsent';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useKept } from '../use-kept';
import { useWords } from '../use-words';
import { useGatherStyles } from './Gather.styles';

/** Sổ tiếp nhận in its sheet, and the list of those a reminder goes to. */
export function Unsent({ gathered }: { readonly gathered: Gathered | undefined }) {
  const { session, state } = usePane();
  const t = useWords(GATHER_PANE);
  const common = useCommonStyles();
  const [list, keep] = useKept<List | undefined>('gather.unsent', undefined);
  const { desk } = session;
  if (desk.open === undefined && gathered === undefined) return null;
  const show = (): void => {
    if (gathered === undefined) return void listUnsent(desk, keep);
    const { receipts, round } = gathered;
    keep(unsentList({ receipts, year: round.year, today: desk.today, language: state.language }));
  };
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{t('gather.receipts')}</h2>
      <p className={common.muted}>{t('gather.receipts-lead')}</p>
      <div className={common.row}>
        {desk.open === undefined ? null : (
          <Button
            size="small"
            onClick={() => void session.goTo({ sheet: GATHER_LABELS['sheet.receipts'].vi, cell: 'A1' })}
          >
            {t('gather.receipts-open')}
          </Button>
        )}
        <Button size="small" onClick={show}>
          {t('gather.unsent-show')}
        </Button>
      </div>
      {list === undefined ? null : <Shown list={list} />}
    </section>
  );
}

function Shown({ list }: { readonly list: List }) {
  const { session } = usePane();
  const t = useWords(GATHER_PANE);
  const common = useCommonStyles();
  const styles = useGatherStyles();
  const [isCopied, setIsCopied] = useState(false);
  const { desk } = session;
  const copy = async (): Promise<void> => {
    // Where a page may not reach the clipboard, the text below is marked and copied by hand.
    const worked = await navigator.clipboard.writeText(list.text).then(
      () => true,
      () => false,
    );
    setIsCopied(worked);
  };
  return (
    <>
      <div className={common.row}>
        <Button size="small" onClick={() => void copy()}>
          {t('gather.unsent-copy')}
        </Button>
        <Button size="small" onClick={() => void deliverUnsent(desk, list.table, 'xlsx')}>
          {t('gather.unsent-save')}
        </Button>
        {desk.host.kind === 'file' ? (
          <Button size="small" onClick={() => void deliverUnsent(desk, list.table, 'csv')}>
            {t('gather.unsent-csv')}
          </Button>
        ) : null}
        <span role="status">{isCopied ? t('gather.copied') : ''}</span>
      </div>
      <pre className={styles.text} tabIndex={0} aria-label={t('gather.unsent')}>
        {list.text}
      </pre>
    </>
  );
}
