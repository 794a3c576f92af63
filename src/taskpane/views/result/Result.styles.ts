import { makeStyles, tokens } from '@fluentui/react-components';

export const useResultStyles = makeStyles({
  rank: {
    minWidth: '28px',
    textAlign: 'right',
    fontVariantNumeric: 'tabular-nums',
    fontWeight: tokens.fontWeightSemibold,
  },
  unit: { flexGrow: 1, overflowWrap: 'anywhere', minWidth: 0 },
  under: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});
