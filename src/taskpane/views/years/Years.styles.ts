import { makeStyles, tokens } from '@fluentui/react-components';

export const useYearsStyles = makeStyles({
  chart: { width: '100%', height: '140px', display: 'block' },
  level: { fill: tokens.colorNeutralForeground2 },
  rise: { fill: tokens.colorStatusSuccessBorderActive },
  fall: { fill: tokens.colorStatusDangerBorderActive },
  none: { fill: tokens.colorNeutralStroke1 },
  table: { borderCollapse: 'collapse', width: '100%' },
  head: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  cell: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: 'anywhere',
  },
  number: {
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});
