import type { ChosenFile } from '../host';
import { tableLines } from '../present/table-lines';
import { addUpProvince, followTrend, type Made } from '../session/commands/sources';
import type { Desk } from '../session/desk';
import { useCommonStyles } from './common.styles';
import { FileButton } from './FileButton';
import { usePane } from './pane-context';
import { useKept } from './use-kept';

type Make = (desk: Desk, files: readonly ChosenFile[], onMade: (made: Made) => void) => Promise<void>;

/** What several files say together: one unit over the months, or all units of the province. */
export function ManyFiles() {
  const { t } = usePane();
  return (
    <>
      <FromFiles id="trend" title={t('sources.trend')} button={t('sources.trend-open')} make={followTrend} />
      <FromFiles
        id="rates"
        title={t('sources.rates')}
        button={t('sources.rates-open')}
        make={addUpProvince}
      />
    </>
  );
}

interface FromFilesProps {
  readonly id: string;
  readonly title: string;
  readonly button: string;
  readonly make: Make;
}

function FromFiles({ id, title, button, make }: FromFilesProps) {
  const { session } = usePane();
  const common = useCommonStyles();
  const [made, keep] = useKept<Made | undefined>(`sources.${id}`, undefined);
  return (
    <section className={common.section}>
      <h2 className={common.heading}>{title}</h2>
      <div className={common.row}>
        <FileButton label={button} several onChosen={(files) => void make(session.desk, files, keep)} />
      </div>
      {made === undefined ? null : <Lines made={made} />}
    </section>
  );
}

function Lines({ made: { table, remarks } }: { readonly made: Made }) {
  const common = useCommonStyles();
  return (
    <>
      {remarks.map((remark) => (
        <p key={remark} className={common.caution}>
          {remark}
        </p>
      ))}
      <ul className={common.list}>
        {tableLines(table).map(({ key, isHeading, title, details }) => (
          <li key={key} className={common.entry}>
            {isHeading ? <strong>{title}</strong> : title}
            {details === '' ? null : <div className={common.muted}>{details}</div>}
          </li>
        ))}
      </ul>
      {table.notes.map((note) => (
        <p key={note} className={common.muted}>
          {note}
        </p>
      ))}
    </>
  );
}
