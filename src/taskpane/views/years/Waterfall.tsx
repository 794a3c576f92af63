import { YEARS_PANE } from '../../../messages/pane-years';
import type { Bar, UnitView } from '../../present/years';
import { useCommonStyles } from '../common.styles';
import { useWords } from '../use-words';
import { useYearsStyles } from './Years.styles';
import { Told } from '../Told';

const WIDE = 20;
const GAP = 6;

/** Last year's index, what moved it, this year's: drawn, and as a table with the same figures. */
export function Waterfall({ view }: { readonly view: UnitView }) {
  const t = useWords(YEARS_PANE);
  const common = useCommonStyles();
  const styles = useYearsStyles();
  const { bars, heading } = view;
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{heading}</h2>
      <svg
        className={styles.chart}
        role="img"
        aria-label={heading}
        viewBox={`0 0 ${bars.length * (WIDE + GAP)} 104`}
        preserveAspectRatio="none"
      >
        {bars.map((bar, at) => (
          <OneBar key={bar.step} bar={bar} at={at} />
        ))}
      </svg>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.head}>
              {t('years.step')}
            </th>
            <th scope="col" className={styles.head}>
              {t('years.moved')}
            </th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ step, label, words, kind }) => (
            <tr key={step}>
              <th scope="row" className={styles.cell}>
                {SIGNS[kind]} {label}
              </th>
              <td className={styles.number}>
                <Told>{words}</Told>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What the colours say, in signs. */
const SIGNS: Readonly<Record<Bar['kind'], string>> = { level: '■', rise: '▲', fall: '▼', none: '–' };

function OneBar({ bar: { low, high, kind }, at }: { readonly bar: Bar; readonly at: number }) {
  const styles = useYearsStyles();
  return (
    <rect
      className={styles[kind]}
      x={at * (WIDE + GAP) + GAP / 2}
      width={WIDE}
      y={102 - high}
      height={Math.max(1, high - low)}
    />
  );
}
