import { makeStyles, tokens } from '@fluentui/react-components';

export const useBasisStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  points: {
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    alignItems: 'baseline',
  },
  strong: {
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  quote: {
    margin: 0,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
  },
  step: { padding: `${tokens.spacingVerticalXXS} 0` },
  working: { display: 'block', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
});
