import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { BasisView, SumView } from '../present/basis';
import { useBasisStyles } from './Basis.styles';
import { CellLink } from './CellLink';
import { useCommonStyles } from './common.styles';
import { usePane } from './pane-context';
import { Source, Told } from './Told';

/** Why the selected row has its points; follows the selection. */
export function Basis() {
  const { state, t } = usePane();
  const common = useCommonStyles();
  const { selection, basis } = state;
  if (selection === undefined) return <p className={common.plain}>{t('basis.select')}</p>;
  if (basis === undefined)
    return <p className={common.plain}>{t('basis.nothing', { cell: selection.cell })}</p>;
  return 'item' in basis ? <Item item={basis.item} /> : <Sum sum={basis.sum} />;
}

function Item({ item }: { readonly item: BasisView }) {
  const { t } = usePane();
  const common = useCommonStyles();
  const styles = useBasisStyles();
  return (
    <div className={common.view} aria-live="polite">
      <Head {...item} />
      <p className={styles.points}>
        <span className={styles.strong}>
          {item.points}/{item.maximum}
        </span>
        <span className={common.muted}>
          {t('basis.points')}
          {item.self === undefined ? '' : ` · ${t('basis.self', { self: item.self })}`}
          {item.difference === undefined
            ? ''
            : ` · ${t('basis.difference', { difference: item.difference })}`}
        </span>
      </p>
      {item.reason === undefined ? null : (
        <Part title={t('basis.why-not')}>
          <p className={common.pre}>
            <Told>{item.reason}</Told>
          </p>
        </Part>
      )}
      <Part title={t('basis.text')}>
        <p className={styles.quote}>
          {item.text === undefined ? t('basis.no-text') : <Source>{item.text}</Source>}
        </p>
      </Part>
      <Rule lines={item.rule} />
      <Inputs item={item} />
      <Steps steps={item.steps} />
      <Remarks remarks={item.remarks} />
      <Part title={t('basis.source')}>
        <p className={common.muted}>
          <Source>{item.source}</Source>. <Told>{item.verification}</Told>. {t('basis.rounding')}:{' '}
          {item.rounding}
        </p>
      </Part>
      <CopyLine line={item.line} />
    </div>
  );
}

function Head({ code, title, cell }: Pick<BasisView, 'code' | 'title' | 'cell'>) {
  const styles = useBasisStyles();
  return (
    <h2 className={styles.title}>
      {code} <Source>{title}</Source> <CellLink cell={cell} />
    </h2>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const common = useCommonStyles();
  return (
    <section className={common.section}>
      <h3 className={common.heading}>{title}</h3>
      {children}
    </section>
  );
}

function Rule({ lines }: { readonly lines: readonly string[] }) {
  const { t } = usePane();
  const common = useCommonStyles();
  if (lines.length === 0) return null;
  return (
    <Part title={t('basis.rule')}>
      <p className={common.pre}>
        <Told>{lines.join('\n')}</Told>
      </p>
    </Part>
  );
}

function Inputs({ item }: { readonly item: BasisView }) {
  const { t } = usePane();
  const common = useCommonStyles();
  return (
    <Part title={t('basis.inputs')}>
      {item.inputs.length === 0 ? <p className={common.muted}>{t('basis.no-inputs')}</p> : null}
      <ul className={common.list}>
        {item.inputs.map(({ label, value, typed, cell }) => (
          <li key={label + cell.cell} className={common.line}>
            <span>
              <Told>{label}</Told>
              {typed === undefined ? null : (
                <span className={common.muted}>
                  {' '}
                  · “<Source>{typed}</Source>”
                </span>
              )}
            </span>
            <span className={common.number}>
              <Told>{value}</Told> <CellLink cell={cell} />
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Steps({ steps }: { readonly steps: BasisView['steps'] }) {
  const { t } = usePane();
  const common = useCommonStyles();
  const styles = useBasisStyles();
  if (steps.length === 0) return null;
  return (
    <Part title={t('basis.steps')}>
      <ol className={common.list}>
        {steps.map(({ quote, working }) => (
          <li key={quote + working} className={styles.step}>
            <span className={common.muted}>
              <Told>{quote}</Told>
            </span>
            <span className={styles.working}>
              <Told>{working}</Told>
            </span>
          </li>
        ))}
      </ol>
    </Part>
  );
}

/** What people noted on the row: it is shown, not counted. */
function Remarks({ remarks }: Pick<BasisView, 'remarks'>) {
  const { t } = usePane();
  const common = useCommonStyles();
  if (remarks.length === 0) return null;
  return (
    <Part title={t('basis.remarks')}>
      <ul className={common.list}>
        {remarks.map(({ text, cell }, index) => (
          <li key={index} className={common.line}>
            <span className={common.pre}>
              <Source>{text}</Source>
            </span>
            <CellLink cell={cell} />
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Where a page may not reach the clipboard, the line itself is shown to be copied by hand. */
function CopyLine({ line }: { readonly line: string }) {
  const { t } = usePane();
  const common = useCommonStyles();
  const styles = useBasisStyles();
  const [copied, setCopied] = useState<{ readonly line: string; readonly worked: boolean }>();
  const isCurrent = copied?.line === line;
  const copy = async (): Promise<void> => {
    const worked = await writeClipboard(line);
    setCopied({ line, worked });
  };
  return (
    <div className={common.section}>
      <div className={common.row}>
        <Button appearance="primary" size="small" onClick={() => void copy()}>
          {t('action.copy')}
        </Button>
        <span role="status" className={common.muted}>
          {isCurrent && copied.worked ? t('said.copied') : ''}
        </span>
      </div>
      {isCurrent && !copied.worked ? (
        <p className={styles.quote}>
          <Told>{line}</Told>
        </p>
      ) : null}
    </div>
  );
}

async function writeClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function Sum({ sum }: { readonly sum: SumView }) {
  const { t } = usePane();
  const common = useCommonStyles();
  const styles = useBasisStyles();
  return (
    <div className={common.view} aria-live="polite">
      <h2 className={styles.title}>
        {sum.code} <Source>{sum.title}</Source>
      </h2>
      <p className={styles.points}>
        <span className={styles.strong}>
          {sum.points}/{sum.maximum}
        </span>
      </p>
      <Part title={t('basis.sum')}>
        <ul className={common.list}>
          {sum.children.map(({ code, title, points, cell }) => (
            <li key={code + title} className={common.line}>
              <span>
                {code} <Source>{title}</Source>
              </span>
              <span className={common.number}>
                {points} {cell === undefined ? null : <CellLink cell={cell} />}
              </span>
            </li>
          ))}
        </ul>
      </Part>
    </div>
  );
}
