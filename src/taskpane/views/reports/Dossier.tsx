import { Button } from '@fluentui/react-components';
import type { WorkbookContent } from '../../../grid/cell-grid';
import type { DocumentName } from '../../../messages/documents';
import { ROUND_REPORTS_PANE } from '../../../messages/pane-round-reports';
import { DOSSIER, dossierLines } from '../../present/round-documents';
import { deliverDocuments } from '../../session/commands/document-files';
import { useCommonStyles } from '../common.styles';
import { usePane } from '../pane-context';
import { useWords } from '../use-words';

interface DossierProps {
  readonly content: WorkbookContent;
  /** The name of the only group wanted. */
  readonly group: string | undefined;
}

/** The documents to submit, each as a Word file; Excel opens workbooks only, so there they are asked for elsewhere. */
export function Dossier({ content, group }: DossierProps) {
  const { session, state } = usePane();
  const t = useWords(ROUND_REPORTS_PANE);
  const common = useCommonStyles();
  const { desk } = session;
  const isFile = desk.host.kind === 'file';
  const save = (names: readonly DocumentName[]): void =>
    void deliverDocuments(desk, { content, names, ...(group === undefined ? {} : { group }) });
  return (
    <section className={common.section}>
      <h3 className={common.heading}>{t('dossier.title')}</h3>
      <p className={common.plain}>{t(isFile ? 'dossier.lead' : 'dossier.in-browser')}</p>
      <ul className={common.list}>
        {dossierLines(state.language).map(({ name, about }) => (
          <li key={name} className={common.line}>
            <span>{about}</span>
            {isFile ? (
              <Button
                size="small"
                aria-label={t('dossier.save-one', { document: about })}
                onClick={() => save([name])}
              >
                {t('dossier.save')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {isFile ? (
        <div className={common.row}>
          <Button size="small" onClick={() => save(DOSSIER)}>
            {t('dossier.save-all')}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
