import { Button } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { APPRAISE_PANE } from '../../../messages/pane-appraise';
import type { Operation } from '../../../round/appraisal/operation';
import { cardOf, type Card } from '../../present/appraise/card';
import { nextOpen, type Target } from '../../present/appraise/scene';
import { CellLink } from '../CellLink';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useKept } from '../use-kept';
import { useWords } from '../use-words';
import { useAppraisal } from './appraise-context';
import { useAppraiseStyles } from './Appraise.styles';
import { DecisionForm, type FormKind } from './DecisionForm';
import { Decisions, KEYS } from './Decisions';
import { SecondAppraiser } from './SecondAppraiser';
import { Source, Told } from '../Told';

/** One item of one unit: everything known of it, and what an appraiser may do, by mouse or by keyboard alone. */
export function ItemCard({ target }: { readonly target: Target }) {
  const { state } = usePane();
  const { scene } = useAppraisal();
  const card = useMemo(() => cardOf(scene, target, state.language), [scene, target, state.language]);
  return card === undefined ? null : <OneCard card={card} target={target} />;
}

interface CardProps {
  readonly card: Card;
  readonly target: Target;
}

function OneCard({ card, target }: CardProps) {
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const styles = useAppraiseStyles();
  const [form, setForm] = useState<FormKind | undefined>();
  const element = useRef<HTMLElement>(null);
  const deciding = useDeciding(target);
  const [wantsFocus, setWantsFocus] = useKept('appraise.focus', false);
  useEffect(() => {
    if (!wantsFocus) return;
    element.current?.focus();
    setWantsFocus(false);
    // Only the card that has just come into view takes the focus.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [wantsFocus]);
  const write = async (operation: Operation): Promise<void> => {
    if (await deciding.write(operation)) setForm(undefined);
  };
  const act = (kind: FormKind | 'accept' | 'next' | 'openEvidence'): void => {
    if (kind === 'next') deciding.next();
    else if (!card.isOpen) return;
    else if (kind === 'accept') void write({ kind, ...target, round: deciding.round });
    else if (kind === 'openEvidence') void deciding.stay({ kind, ...target });
    else setForm(kind);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && form !== undefined) {
      setForm(undefined);
      element.current?.focus();
    }
    const action = isTyping(event.target) || hasModifier(event) ? undefined : KEYS[event.code];
    if (action === undefined) return;
    event.preventDefault();
    act(action);
  };
  return (
    <section
      ref={element}
      tabIndex={0}
      className={styles.card}
      aria-label={`${card.unitName} · ${card.title}`}
      onKeyDown={onKeyDown}
    >
      <Facts card={card} onOpened={() => act('openEvidence')} />
      {card.second === undefined || !card.isOpen ? null : <SecondAppraiser card={card} target={target} />}
      {card.closedWhy === undefined ? (
        <Decisions card={card} onChosen={act} />
      ) : (
        <p className={common.caution}>{t(`card.closed-${card.closedWhy}`)}</p>
      )}
      {form === undefined ? null : (
        <DecisionForm
          key={form}
          kind={form}
          card={card}
          target={target}
          round={deciding.round}
          onWrite={(operation) => void write(operation)}
          onCancel={() => {
            setForm(undefined);
            element.current?.focus();
          }}
        />
      )}
      <div className={common.row}>
        <Button size="small" aria-keyshortcuts="N" onClick={() => act('next')}>
          {t('card.next')} <kbd className={styles.key}>N</kbd>
        </Button>
        {card.cell === undefined ? null : <CellLink cell={card.cell} />}
      </div>
      <p className={common.muted}>{t('card.keys')}</p>
    </section>
  );
}

interface Deciding {
  readonly round: 1 | 2;
  readonly next: () => void;
  /** Writes, and on success goes on to the next open item. */
  readonly write: (operation: Operation) => Promise<boolean>;
  readonly stay: (operation: Operation) => Promise<boolean>;
}

function useDeciding(target: Target): Deciding {
  const { session } = usePane();
  const t = useWords(APPRAISE_PANE);
  const { scene, round, look, decide } = useAppraisal();
  const [, setWantsFocus] = useKept('appraise.focus', false);
  const goTo = (next: Target | undefined): void => {
    if (next === undefined) return session.desk.store.say('success', t('card.none-left'));
    look(next);
    setWantsFocus(true);
  };
  const unit = scene.desk.units.get(target.unit)?.name ?? target.unit;
  const said = t('decide.said', { unit, item: target.item });
  return {
    round,
    next: () => goTo(nextOpen(scene, target, round)),
    async write(operation) {
      const next = nextOpen(scene, target, round);
      const isDone = await decide([operation], said);
      if (isDone && next !== undefined) goTo(next);
      return isDone;
    },
    stay: (operation) => decide([operation], said),
  };
}

function isTyping(element: EventTarget): boolean {
  return element instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
}

function hasModifier({ ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return ctrlKey || altKey || metaKey || shiftKey;
}

function Facts({ card, onOpened }: { readonly card: Card; readonly onOpened: () => void }) {
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const styles = useAppraiseStyles();
  return (
    <>
      <div>
        <h2 className={styles.title}>
          <Source>{card.title}</Source>
        </h2>
        <p className={common.muted}>
          <Source>{card.unitName}</Source> ·{' '}
          {card.open === undefined ? t('card.settled') : t('card.open', { why: card.open })}
        </p>
      </div>
      <dl className={styles.figures}>
        {card.figures.map(({ label, value }) => (
          <div key={label}>
            <dt className={styles.label}>{label}</dt>
            <dd className={styles.value}>{value}</dd>
          </div>
        ))}
      </dl>
      {card.ruleNote === undefined ? null : (
        <p className={common.muted}>
          <Told>{t('card.rule-note', { why: card.ruleNote })}</Told>
        </p>
      )}
      {card.scoringText === undefined ? null : (
        <details>
          <summary>{t('card.scale')}</summary>
          <p className={styles.text}>
            <Source>{card.scoringText}</Source>
          </p>
        </details>
      )}
      <Evidence card={card} onOpened={onOpened} />
      <Text label={t('card.unit-note')} words={card.unitNote} />
      {card.rounds.map(({ round, points, decision, opinion }) => (
        <Text
          key={round}
          label={t('card.round', { round, points })}
          words={[decision, opinion].filter((one) => one !== undefined).join(': ')}
        />
      ))}
      <Text label={t('card.explanation')} words={card.explanation} />
      <p className={common.muted}>
        {t('card.source', { source: card.source })}
        {card.appraiser === undefined ? '' : ` · ${t('card.appraiser', { name: card.appraiser })}`}
      </p>
    </>
  );
}

function Evidence({ card, onOpened }: { readonly card: Card; readonly onOpened: () => void }) {
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const styles = useAppraiseStyles();
  if (card.evidence === undefined) return <p className={common.muted}>{t('card.no-evidence')}</p>;
  return (
    <div>
      <Text label={t('card.evidence')} words={card.evidence} />
      {card.isEvidenceOpened ? <p className={common.muted}>✓ {t('card.opened')}</p> : null}
      {card.isEvidenceOpened || !card.isOpen ? null : (
        <Button size="small" aria-keyshortcuts="M" onClick={onOpened}>
          {t('card.mark-opened')} <kbd className={styles.key}>M</kbd>
        </Button>
      )}
    </div>
  );
}

function Text({ label, words }: { readonly label: string; readonly words: string | undefined }) {
  const styles = useAppraiseStyles();
  if (words === undefined) return null;
  return (
    <div>
      <div className={styles.label}>{label}</div>
      <p className={styles.text}>
        <Told>{words}</Told>
      </p>
    </div>
  );
}
