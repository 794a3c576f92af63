import { makeStyles, tokens } from '@fluentui/react-components';

export const useIssueStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(140px, 1fr))',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    // A field is as wide as its place: an input's own width is more than half of a narrow pane.
    '& .fui-Field': { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
    '& .fui-Input': { minWidth: 0, width: '100%' },
    '& .fui-Input__input': { minWidth: 0 },
  },
});
