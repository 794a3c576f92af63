import { Button } from '@fluentui/react-components';
import { APPRAISE_PANE } from '../../../messages/pane-appraise';
import type { Card } from '../../present/appraise/card';
import { useCommonStyles } from '../common.styles';
import { useWords } from '../use-words';
import { useAppraiseStyles } from './Appraise.styles';
import type { FormKind } from './DecisionForm';

type Action = FormKind | 'accept' | 'next' | 'openEvidence';

/** By the key's place on the board: what a Vietnamese typing aid makes of a letter does not matter. */
export const KEYS: Readonly<Partial<Record<string, Action>>> = {
  KeyN: 'next',
  KeyM: 'openEvidence',
  KeyD: 'accept',
  KeyG: 'lower',
  KeyT: 'raise',
  KeyH: 'askExplanation',
  KeyK: 'refuseEvidence',
};

const MAIN = ['accept', 'lower', 'raise', 'askExplanation', 'refuseEvidence'] as const;
const OTHER = ['note', 'explain', 'withdraw'] as const;

interface DecisionsProps {
  readonly card: Card;
  readonly onChosen: (kind: (typeof MAIN)[number] | (typeof OTHER)[number]) => void;
}

/** What an appraiser may decide, each with its key. */
export function Decisions({ card, onChosen }: DecisionsProps) {
  const t = useWords(APPRAISE_PANE);
  const common = useCommonStyles();
  const styles = useAppraiseStyles();
  return (
    <>
      <div className={common.row}>
        {MAIN.map((kind) => (
          <Button
            key={kind}
            size="small"
            appearance={kind === 'accept' ? 'primary' : 'secondary'}
            disabled={kind === 'accept' && card.self === undefined}
            aria-keyshortcuts={keyOf(kind)}
            onClick={() => onChosen(kind)}
          >
            {t(`decide.${kind}`)} <kbd className={styles.key}>{keyOf(kind)}</kbd>
          </Button>
        ))}
      </div>
      <details>
        <summary>{t('decide.other')}</summary>
        <div className={common.row}>
          {OTHER.map((kind) => (
            <Button key={kind} size="small" onClick={() => onChosen(kind)}>
              {t(`decide.${kind}`)}
            </Button>
          ))}
        </div>
      </details>
    </>
  );
}

function keyOf(action: Action): string {
  const code = Object.keys(KEYS).find((one) => KEYS[one] === action) ?? '';
  return code.replace('Key', '');
}
