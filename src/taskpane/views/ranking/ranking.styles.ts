import { makeStyles, tokens } from '@fluentui/react-components';

const cell = {
  padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXXS}`,
  verticalAlign: 'top',
} as const;

export const useRankingStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(150px, 1fr))',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
  table: { borderCollapse: 'collapse', width: '100%' },
  head: {
    ...cell,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    textAlign: 'left',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  headNumber: { textAlign: 'right', paddingLeft: tokens.spacingHorizontalS },
  unit: {
    ...cell,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: {
    ...cell,
    textAlign: 'right',
    paddingLeft: tokens.spacingHorizontalS,
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});
