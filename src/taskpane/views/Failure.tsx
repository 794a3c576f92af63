import { findingsOf } from '../present/review';
import { useCommonStyles } from './common.styles';
import { usePane } from './pane-context';
import { Findings } from './Review';
import { Start } from './Start';

/** A file that could not be scored: why, and where to go from here. */
export function Failure() {
  const { state, t } = usePane();
  const common = useCommonStyles();
  return (
    <div className={common.view}>
      <h2 className={common.heading}>{t('failure.title')}</h2>
      <Findings groups={findingsOf(state.failure ?? [], undefined, state.language)} />
      <p className={common.plain}>
        <a className={common.muted} href="huong-dan/thong-bao.html" target="_blank" rel="noreferrer">
          {t('app.help')}
        </a>
      </p>
      <Start />
    </div>
  );
}
