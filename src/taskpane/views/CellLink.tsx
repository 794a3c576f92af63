import { Button } from '@fluentui/react-components';
import type { CellRef } from '../../result';
import { useCellLinkStyles } from './CellLink.styles';
import { usePane } from './pane-context';

/** A cell's address that takes the user there. */
export function CellLink({ cell }: { readonly cell: CellRef }) {
  const { session, t } = usePane();
  const styles = useCellLinkStyles();
  return (
    <Button
      appearance="transparent"
      size="small"
      className={styles.link}
      aria-label={t('action.go', { cell: `${cell.sheet}!${cell.cell}` })}
      onClick={() => void session.goTo(cell)}
    >
      {cell.cell}
    </Button>
  );
}
