import { Menu, MenuButton, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import type { Tab } from '../session/state';
import { usePane } from './pane-context';
import { useTabBarStyles } from './TabBar.styles';

/** The views the bar has no room for. */
export function MoreTabs({ tabs }: { readonly tabs: readonly Tab[] }) {
  const { session, t } = usePane();
  const styles = useTabBarStyles();
  return (
    <div className={styles.more}>
      <Menu positioning={{ position: 'below', align: 'end', autoSize: 'height' }}>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            id="more-tabs"
            size="small"
            appearance="subtle"
            className={styles.moreButton}
            aria-label={t('app.more-views', { count: tabs.length })}
          >
            {t('app.menu')}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover className={styles.menu}>
          <MenuList>
            {tabs.map((id) => (
              <MenuItem key={id} id={`menu-${id}`} onClick={() => session.show(id)}>
                {t(`tab.${id}`)}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
