import { makeStyles, tokens } from '@fluentui/react-components';

export const useBrowserStyles = makeStyles({
  page: {
    display: 'grid',
    height: '100%',
    gridTemplateColumns: 'minmax(0, 1fr) 380px',
    '@media (max-width: 760px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: '40% minmax(0, 1fr)',
    },
  },
  alone: {
    gridTemplateColumns: 'minmax(0, 560px)',
    gridTemplateRows: '100%',
    justifyContent: 'center',
    '@media (max-width: 760px)': { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateRows: '100%' },
  },
  pane: { minHeight: 0, minWidth: 0, borderLeft: `1px solid ${tokens.colorNeutralStroke1}` },
  sheet: { minHeight: 0, minWidth: 0 },
});
