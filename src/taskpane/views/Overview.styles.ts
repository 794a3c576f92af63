import { makeStyles, tokens } from '@fluentui/react-components';

export const useOverviewStyles = makeStyles({
  total: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  agency: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  points: {
    margin: 0,
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  maximum: {
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  field: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  bar: { gridColumn: '1 / -1', width: '100%', height: '6px', display: 'block' },
  track: { fill: tokens.colorNeutralBackground5 },
  reached: { fill: tokens.colorBrandBackground },
  stripe: { stroke: tokens.colorNeutralForeground3, strokeWidth: '2px' },
  items: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'right',
    overflowWrap: 'anywhere',
  },
});
