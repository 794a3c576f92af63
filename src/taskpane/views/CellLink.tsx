import { Button, tokens, makeStyles } from '@fluentui/react-components';
import type { CellRef } from '../../result';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  link: {
    minWidth: 'auto',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightRegular,
  },
});

/** A cell's address that takes the user there. */
export function CellLink({ cell }: { readonly cell: CellRef }) {
  const { session, t } = usePane();
  const styles = useStyles();
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
