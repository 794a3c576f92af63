import { APPRAISE_PANE } from '../../../messages/pane-appraise';
import { ROUND_PANE } from '../../../messages/pane-round';
import type { Preview, PreviewLine } from '../../present/appraise/criterion';
import { useCommonStyles } from '../common.styles';
import { useWords } from '../use-words';
import { Told } from '../Told';

/** Longer lists say how many more there are. */
const MOST = 60;

/** What would be written, and what is left for a person with the reason. */
export function PreviewLists({ preview }: { readonly preview: Preview }) {
  const t = useWords(APPRAISE_PANE);
  return (
    <>
      <Lines
        heading={t('preview.changes', { count: preview.changes.length })}
        lines={preview.changes}
        isOpen
      />
      <Lines heading={t('preview.left', { count: preview.leftOut.length })} lines={preview.leftOut} />
    </>
  );
}

interface LinesProps {
  readonly heading: string;
  readonly lines: readonly PreviewLine[];
  readonly isOpen?: boolean;
}

function Lines({ heading, lines, isOpen = false }: LinesProps) {
  const t = useWords(ROUND_PANE);
  const common = useCommonStyles();
  if (lines.length === 0) return null;
  return (
    <details open={isOpen}>
      <summary>{heading}</summary>
      <ul className={common.list}>
        {lines.slice(0, MOST).map(({ key, what, change }) => (
          <li key={key} className={common.entry}>
            <div>
              <Told>{what}</Told>
            </div>
            <div className={common.muted}>{change}</div>
          </li>
        ))}
      </ul>
      {lines.length > MOST ? (
        <p className={common.muted}>{t('round.more', { count: lines.length - MOST })}</p>
      ) : null}
    </details>
  );
}
