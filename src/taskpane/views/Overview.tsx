import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { FieldBar, Figure, OverviewView } from '../present/overview';
import type { RiskRow } from '../present/risks';
import { CellLink } from './CellLink';
import { useCommonStyles } from './common.styles';
import { useOverviewStyles } from './Overview.styles';
import { usePane } from './pane-context';
import { Source, Told } from './Told';

/** Total, what is at stake, what is missing, field by field. */
export function Overview() {
  const { state, session, t } = usePane();
  const common = useCommonStyles();
  const overview = state.shown?.overview;
  if (overview === undefined) return null;
  return (
    <div className={common.view}>
      <Total overview={overview} />
      <section className={common.section}>
        <h2 className={common.heading}>{t('overview.stakes')}</h2>
        <Figures figures={overview.stakes} />
        {overview.due === undefined ? null : (
          <p className={common.muted}>
            <Told>{overview.due}</Told>
          </p>
        )}
        <TopRisks risks={state.shown?.risks ?? []} />
        <div className={common.row}>
          <Button appearance="primary" size="small" onClick={() => session.show('risks')}>
            {t('tab.risks')}
          </Button>
        </div>
      </section>
      <section className={common.section}>
        <h2 className={common.heading}>{t('overview.fields')}</h2>
        <ul className={common.list}>
          {overview.fields.map((field) => (
            <Field key={field.code + field.title} field={field} />
          ))}
        </ul>
        {overview.isComplete ? null : <p className={common.muted}>{t('overview.legend')}</p>}
        <Figures figures={overview.outside} />
      </section>
      <Missing missing={overview.missing} />
      {overview.cautions.map((caution) => (
        <p key={caution} className={common.caution}>
          <Told>{caution}</Told>
        </p>
      ))}
    </div>
  );
}

function Total({ overview }: { readonly overview: OverviewView }) {
  const { t } = usePane();
  const common = useCommonStyles();
  const styles = useOverviewStyles();
  return (
    <section className={styles.total} aria-label={t('overview.total')}>
      <p className={styles.agency}>
        <Source>{overview.agency || overview.rulebook}</Source>
      </p>
      {overview.agency === '' ? null : (
        <p className={common.muted}>
          <Source>{overview.rulebook}</Source>
        </p>
      )}
      <p className={styles.points} data-testid="total">
        {overview.points}
        <span className={styles.maximum}>/{overview.maximum}</span>
      </p>
      <p className={common.muted}>
        {overview.basis}
        {overview.isComplete
          ? ` · ${t('overview.share', { share: overview.share })}`
          : `: ${overview.undecided}`}
      </p>
    </section>
  );
}

function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  const { t } = usePane();
  const common = useCommonStyles();
  if (figures.length === 0) return null;
  return (
    <ul className={common.list}>
      {figures.map(({ label, points, items }) => (
        <li key={label} className={common.line}>
          <span>
            {label}
            {items > 0 ? (
              <span className={common.muted}>
                {' '}
                · {t(items === 1 ? 'overview.item' : 'overview.items', { items })}
              </span>
            ) : null}
          </span>
          <span className={common.number}>{points}</span>
        </li>
      ))}
    </ul>
  );
}

const FEW_RISKS = 3;

/** The largest few, so that the first look already says where to go. */
function TopRisks({ risks }: { readonly risks: readonly RiskRow[] }) {
  const { t } = usePane();
  const common = useCommonStyles();
  if (risks.length === 0) return null;
  return (
    <ul className={common.list} aria-label={t('overview.top-risks')} data-testid="top-risks">
      {risks.slice(0, FEW_RISKS).map(({ key, sign, word, code, title, atStake, cell }) => (
        <li key={key} className={common.line}>
          <span>
            <span role="img" aria-label={word}>
              {sign}
            </span>{' '}
            {code} <Source>{title}</Source>
          </span>
          <span className={common.number}>
            −{atStake} <CellLink cell={cell} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The bar is drawn for those who see it and said in words for those who do not. */
function Field({ field }: { readonly field: FieldBar }) {
  const common = useCommonStyles();
  const styles = useOverviewStyles();
  const stripes = useId();
  const width = 300;
  const [reached, undecided] = [field.reached * width, field.undecided * width];
  return (
    <li className={styles.field}>
      <span>
        {field.code} <Source>{field.title}</Source>
      </span>
      <span className={common.number}>
        {field.points}/{field.maximum}
      </span>
      <svg
        className={styles.bar}
        viewBox={`0 0 ${width} 6`}
        preserveAspectRatio="none"
        role="img"
        aria-label={field.words}
      >
        <pattern id={stripes} width="5" height="6" patternUnits="userSpaceOnUse">
          <line x1="1" y1="0" x2="1" y2="6" className={styles.stripe} />
        </pattern>
        <rect width={width} height="6" className={styles.track} />
        <rect width={reached} height="6" className={styles.reached} />
        <rect x={reached} width={undecided} height="6" fill={`url(#${stripes})`} />
      </svg>
    </li>
  );
}

const FEW_CODES = 12;

function Missing({ missing }: { readonly missing: OverviewView['missing'] }) {
  const { t } = usePane();
  const common = useCommonStyles();
  const styles = useOverviewStyles();
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{t('overview.missing')}</h2>
      {missing.length === 0 ? <p className={common.muted}>{t('overview.nothing-missing')}</p> : null}
      <ul className={common.list}>
        {missing.map(({ label, items }) => (
          <li key={label} className={common.line}>
            <span>{label}</span>
            <span className={styles.items}>
              {items.slice(0, FEW_CODES).join(', ')}
              {items.length > FEW_CODES ? ` ${t('app.more', { count: items.length - FEW_CODES })}` : ''}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
