import { makeStyles, tokens } from '@fluentui/react-components';

export const useTabBarStyles = makeStyles({
  bar: {
    display: 'flex',
    flexShrink: 0,
    alignItems: 'center',
    minWidth: 0,
    overflow: 'hidden',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  list: { flexShrink: 0 },
  tab: { flexShrink: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}` },
  hidden: { display: 'none' },
  words: { fontSize: tokens.fontSizeBase200, whiteSpace: 'nowrap' },
  more: { flexShrink: 0 },
  // A low pane has no room for all names at once: they scroll.
  menu: { overflowY: 'auto' },
  moreButton: { minWidth: 'auto', fontSize: tokens.fontSizeBase200 },
});
