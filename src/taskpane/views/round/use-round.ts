import { useEffect } from 'react';
import { ROUND_PANE } from '../../../messages/pane-round';
import { refusedCells } from '../../../workflows/appraise';
import { changeRound, readRound, type RoundCells, type RoundChange } from '../../session/commands/round';
import { usePane } from '../pane-context';
import { useKept } from '../use-kept';
import { useWords } from '../use-words';

/** Who answers for what is written, and when it was done. */
export interface Stamped {
  readonly who: string;
  readonly when: string;
}

export interface Writing extends Omit<RoundChange, 'refused' | 'plan'> {
  readonly plan: (
    content: Parameters<RoundChange['plan']>[0],
    stamped: Stamped,
  ) => ReturnType<RoundChange['plan']>;
}

export interface InRound {
  /** Absent until the workbook in hand was read. */
  readonly cells?: RoundCells['cells'];
  readonly who: string;
  readonly setWho: (who: string) => void;
  readonly readAgain: () => void;
  /** Ensures whether it was written; without a name nothing is. */
  readonly write: (writing: Writing) => Promise<boolean>;
}

/** Ensures the cells of the workbook in hand, read again whenever we have changed it; all tabs of a round share them. */
export function useRound(): InRound {
  const { session, state } = usePane();
  const t = useWords(ROUND_PANE);
  const [read, keep] = useKept<RoundCells | undefined>('round.cells', undefined);
  const [who, setWho] = useKept('round.who', '');
  const { desk } = session;
  const revision = desk.open?.recording.revision;
  const isStale = revision !== undefined && read?.revision !== revision;
  const isFree = state.work === undefined;
  useEffect(() => {
    if (isStale && isFree) void readRound(session.desk, (cells) => session.keep('round.cells', cells));
  }, [isStale, isFree, session]);
  return {
    ...(read === undefined || desk.open === undefined ? {} : { cells: read.cells }),
    who,
    setWho,
    readAgain: () => void readRound(desk, keep),
    async write({ plan, ...change }) {
      const name = who.normalize('NFC').trim();
      if (name === '') {
        desk.store.say('warning', t('round.who-missing'));
        return false;
      }
      const stamped = { who: name, when: desk.now().toISOString() };
      const planned: RoundChange['plan'] = (content) => plan(content, stamped);
      return changeRound(desk, { ...change, refused: refusedCells, plan: planned }, keep);
    },
  };
}
