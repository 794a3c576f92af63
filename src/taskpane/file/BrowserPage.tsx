import { Button, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense, type DragEvent } from 'react';
import { App } from '../views/App';
import { chosenFiles } from '../views/chosen-files';
import { FileButton } from '../views/FileButton';
import { usePane } from '../views/pane-context';
import { useBrowserStyles } from './BrowserPage.styles';
import { nextPaint } from './next-paint';

/** The sheet comes after what is said about it: laying out a large one must not hold back the total. */
const SheetView = lazy(async () => {
  await nextPaint();
  return { default: (await import(/* webpackChunkName: "sheet" */ './SheetView')).SheetView };
});

/** The browser version: the sheet beside the pane, files by picker or drop. */
export function BrowserPage({ version }: { readonly version: string }) {
  const { state, session } = usePane();
  const styles = useBrowserStyles();
  const hasSheet = state.content !== undefined;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    const files = chosenFiles(event.dataTransfer.files);
    const [first] = files;
    if (first === undefined) return;
    if (files.length === 1) return void session.openFile(first);
    session.show('ranking');
    void session.rank(files, 'rule');
  };
  return (
    <div
      className={mergeClasses(styles.page, !hasSheet && styles.alone)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      {hasSheet ? (
        <div className={styles.sheet}>
          <Suspense fallback={null}>
            <SheetView actions={<FileActions />} />
          </Suspense>
        </div>
      ) : null}
      <main className={styles.pane}>
        <App version={version} />
      </main>
    </div>
  );
}

function FileActions() {
  const { state, session, t } = usePane();
  return (
    <>
      <FileButton label={t('action.open')} onChosen={([file]) => void (file && session.openFile(file))} />
      <Button
        size="small"
        appearance={state.canUndo ? 'primary' : 'secondary'}
        onClick={() => void session.save()}
      >
        {t('action.save')}
      </Button>
    </>
  );
}
