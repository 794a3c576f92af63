import { Button } from '@fluentui/react-components';
import {
  dropResultsBefore,
  compareWithResultsBefore,
  type ResultsBefore as Used,
} from '../session/commands/results-before';
import { useCommonStyles } from './common.styles';
import { FileButton } from './FileButton';
import { usePane } from './pane-context';
import { useKept } from './use-kept';

/** Last year's appraised sheet beside this year's: what was reduced then may be again. */
export function ResultsBefore() {
  const { session, t } = usePane();
  const common = useCommonStyles();
  const [used] = useKept<Used | undefined>('risks.before', undefined);
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{t('risks.before')}</h2>
      <p className={common.muted}>
        {used === undefined
          ? t('risks.before-lead')
          : t('risks.before-used', { file: used.file, count: used.count })}
      </p>
      <div className={common.row}>
        <FileButton
          label={t('risks.before-open')}
          onChosen={([file]) => void (file && compareWithResultsBefore(session.desk, file))}
        />
        {used === undefined ? null : (
          <Button size="small" onClick={() => void dropResultsBefore(session.desk)}>
            {t('risks.before-drop')}
          </Button>
        )}
      </div>
    </section>
  );
}
