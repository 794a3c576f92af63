import { makeStyles, tokens } from '@fluentui/react-components';

export const useCellLinkStyles = makeStyles({
  link: {
    minWidth: 'auto',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorBrandForeground1,
    fontWeight: tokens.fontWeightRegular,
  },
});
