import { mergeClasses } from '@fluentui/react-components';
import { ROUND_RANKING_PANE } from '../../../messages/pane-round-ranking';
import type { PlaceGroup } from '../../present/round-ranking';
import { useCommonStyles } from '../common.styles';
import { useWords } from '../use-words';
import { useRankingStyles } from './ranking.styles';
import { Told } from '../Told';

/** One group in the order of its ranks; below each unit what it was, and what may still move it. */
export function Places({ group }: { readonly group: PlaceGroup }) {
  const t = useWords(ROUND_RANKING_PANE);
  const common = useCommonStyles();
  const styles = useRankingStyles();
  const number = mergeClasses(styles.head, styles.headNumber);
  return (
    <section className={common.section}>
      <h3 className={common.heading}>{group.heading}</h3>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={number}>
              {t('rank.rank')}
            </th>
            <th scope="col" className={styles.head}>
              {t('rank.unit')}
            </th>
            <th scope="col" className={number}>
              {t('rank.points')}
            </th>
            <th scope="col" className={number}>
              {t('rank.index')}
            </th>
          </tr>
        </thead>
        <tbody>
          {group.rows.map(({ rank, unit, points, index, isShared, details }) => (
            <tr key={unit}>
              <td className={styles.number}>{rank}</td>
              <th scope="row" className={styles.unit}>
                <Told>{unit}</Told>
                {isShared ? <span className={common.muted}> ({t('rank.shared')})</span> : null}
                {details.map((line) => (
                  <div key={line} className={common.muted}>
                    <Told>{line}</Told>
                  </div>
                ))}
              </th>
              <td className={styles.number}>{points}</td>
              <td className={styles.number}>{index}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {group.notes.map((note) => (
        <p key={note} className={common.muted}>
          {note}
        </p>
      ))}
    </section>
  );
}
