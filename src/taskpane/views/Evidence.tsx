import { Button } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { evidenceView, type EvidenceRow, type EvidenceView } from '../present/evidence';
import { writeEvidence } from '../session/commands/evidence';
import { CellLink } from './CellLink';
import { useCommonStyles } from './common.styles';
import { useEvidenceStyles } from './Evidence.styles';
import { usePane } from './pane-context';
import { useKept } from './use-kept';
import { useScored } from './use-scored';
import { Source, Told } from './Told';

/** The evidence cited: what is missing or odd, the files of a folder, the register and the list to submit. */
export function Evidence() {
  const { session, t } = usePane();
  const common = useCommonStyles();
  const inView = useScored();
  const [files, setFiles] = useKept<readonly string[] | undefined>('evidence.files', undefined);
  const { workbook, language } = inView ?? {};
  const view = useMemo(
    () => (workbook && language ? evidenceView(workbook, files, language) : undefined),
    [workbook, files, language],
  );
  if (view === undefined) return <p className={common.plain}>{t('evidence.none')}</p>;
  return (
    <div className={common.view}>
      <p className={common.plain}>{view.counts}</p>
      <div className={common.row}>
        <Button appearance="primary" size="small" onClick={() => void writeEvidence(session.desk, files)}>
          {t('evidence.write')}
        </Button>
        <FolderButton label={t('evidence.folder')} onChosen={setFiles} />
      </div>
      {view.folder === undefined ? null : (
        <p className={common.plain} role="status">
          {t('evidence.folder-chosen', { count: files?.length ?? 0, ...view.folder })}
        </p>
      )}
      <Found view={view} />
    </div>
  );
}

function Found({ view }: { readonly view: EvidenceView }) {
  const { t } = usePane();
  const common = useCommonStyles();
  const styles = useEvidenceStyles();
  return (
    <>
      <ul className={common.list}>
        {view.open.map((row) => (
          <Row key={row.key} row={row} />
        ))}
        {view.across.map(({ key, text, cell }) => (
          <li key={key} className={styles.line}>
            <span>
              <Told>{text}</Told>
            </span>
            {cell === undefined ? null : <CellLink cell={cell} />}
          </li>
        ))}
      </ul>
      {view.complete.length === 0 ? null : (
        <details>
          <summary>{t('evidence.complete', { count: view.complete.length })}</summary>
          <ul className={common.list}>
            {view.complete.map((row) => (
              <Row key={row.key} row={row} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Row({ row }: { readonly row: EvidenceRow }) {
  const styles = useEvidenceStyles();
  const { title, status, documents, findings, cell } = row;
  return (
    <li className={styles.line}>
      <div>
        <div className={styles.title}>
          <Source>{title}</Source>
        </div>
        <div>{status}</div>
        {documents.map((text, at) => (
          <div key={`${at}:${text}`} className={styles.document}>
            <Source>{text}</Source>
          </div>
        ))}
        {findings.map(({ key, text }) => (
          <div key={key}>
            <Told>{text}</Told>
          </div>
        ))}
      </div>
      <CellLink cell={cell} />
    </li>
  );
}

interface FolderButtonProps {
  readonly label: string;
  readonly onChosen: (paths: readonly string[]) => void;
}

/** Only the names of the files are looked at; nothing is read or sent. */
function FolderButton({ label, onChosen }: FolderButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={label}
        {...{ webkitdirectory: '' }}
        onChange={({ target }) => {
          const paths = [...(target.files ?? [])].map(withinFolder);
          target.value = '';
          if (paths.length > 0) onChosen(paths);
        }}
      />
    </>
  );
}

/** The path without the chosen folder's own name, which says nothing about an item. */
function withinFolder({ webkitRelativePath, name }: File): string {
  return webkitRelativePath ? webkitRelativePath.replace(/^[^/]*\//, '') : name;
}
