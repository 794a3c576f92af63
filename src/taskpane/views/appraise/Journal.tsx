import { Button, Field, Select } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { APPRAISE_PANE } from '../../../messages/pane-appraise';
import { ROUND_PANE } from '../../../messages/pane-round';
import { journalLines, type JournalLine } from '../../present/appraise/journal';
import { CellLink } from '../CellLink';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useKept } from '../use-kept';
import { useWords } from '../use-words';
import { useAppraisal } from './appraise-context';
import { Told } from '../Told';

const SCOPES = ['item', 'unit', 'all'] as const;
const PAGE = 30;

type JournalOf = (typeof SCOPES)[number];

/** Every change: the cell, what stood there, what stands there now, who, when and why. */
export function Journal() {
  const { state } = usePane();
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const { scene, target } = useAppraisal();
  const [of, setOf] = useState<JournalOf>('item');
  const [shown, setShown] = useState(PAGE);
  const { language } = state;
  const lines = useMemo(
    () => journalLines(scene.opened, scopeOf(of, target), language),
    [scene, of, target, language],
  );
  return (
    <details>
      <summary>{t('journal.title', { count: scene.opened.round.journal.length })}</summary>
      <div className={common.section}>
        <Field label={t('journal.scope')} size="small">
          <Select
            size="small"
            value={of}
            onChange={(_event, { value }) => setOf(SCOPES.find((one) => one === value) ?? 'item')}
          >
            {SCOPES.map((one) => (
              <option key={one} value={one}>
                {t(`journal.scope-${one}`)}
              </option>
            ))}
          </Select>
        </Field>
        {lines.length === 0 ? <p className={common.plain}>{t('journal.none')}</p> : null}
        <ul className={common.list}>
          {lines.slice(0, shown).map((line) => (
            <Line key={line.number} line={line} />
          ))}
        </ul>
        {lines.length > shown ? (
          <More count={lines.length - shown} onMore={() => setShown(shown + PAGE)} />
        ) : null}
      </div>
    </details>
  );
}

function scopeOf(of: JournalOf, target: { readonly unit: string; readonly item: string } | undefined) {
  if (target === undefined || of === 'all') return {};
  return of === 'unit' ? { unit: target.unit } : target;
}

function More({ count, onMore }: { readonly count: number; readonly onMore: () => void }) {
  const t = useWords(ROUND_PANE);
  return (
    <div>
      <Button size="small" onClick={onMore}>
        {t('round.more', { count })}
      </Button>
    </div>
  );
}

function Line({ line }: { readonly line: JournalLine }) {
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const [, setThen] = useKept<number | undefined>('appraise.then', undefined);
  const { number, what, change, signed, why, cell } = line;
  return (
    <li className={common.entry}>
      <div>
        {number}. <Told>{what}</Told> {cell === undefined ? null : <CellLink cell={cell} />}
      </div>
      <div>
        <Told>{change}</Told>
      </div>
      {why === undefined ? null : (
        <div className={common.muted}>
          <Told>{t('journal.why', { why })}</Told>
        </div>
      )}
      <div className={common.row}>
        <span className={common.muted}>
          <Told>{signed}</Told>
        </span>
        <Button size="small" appearance="transparent" onClick={() => setThen(number)}>
          {t('journal.look', { number })}
        </Button>
      </div>
    </li>
  );
}

/** While an earlier state is looked at, it says so and leads back. */
export function Then() {
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const [then, setThen] = useKept<number | undefined>('appraise.then', undefined);
  if (then === undefined) return null;
  return (
    <div className={common.row} role="status">
      <p className={common.caution}>{t('journal.then', { number: then })}</p>
      <Button size="small" appearance="primary" onClick={() => setThen(undefined)}>
        {t('journal.now')}
      </Button>
    </div>
  );
}
