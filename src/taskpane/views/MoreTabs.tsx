import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  useIsOverflowItemVisible,
  useOverflowMenu,
} from '@fluentui/react-components';
import type { Tab } from '../session/state';
import { usePane } from './pane-context';
import { useTabBarStyles } from './TabBar.styles';
import { TABS } from './tabs';

/** The views the bar has no room for. */
export function MoreTabs() {
  const { session, t } = usePane();
  const styles = useTabBarStyles();
  const { ref, overflowCount, isOverflowing } = useOverflowMenu<HTMLDivElement>();
  if (!isOverflowing) return null;
  return (
    <div ref={ref} className={styles.more}>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            id="more-tabs"
            size="small"
            appearance="subtle"
            className={styles.moreButton}
            aria-label={t('app.more-views', { count: overflowCount })}
          >
            +{overflowCount}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {TABS.map(({ id }) => (
              <HiddenTab key={id} id={id} onChosen={() => session.show(id)} />
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

interface HiddenTabProps {
  readonly id: Tab;
  readonly onChosen: () => void;
}

function HiddenTab({ id, onChosen }: HiddenTabProps) {
  const { t } = usePane();
  if (useIsOverflowItemVisible(id)) return null;
  return (
    <MenuItem id={`menu-${id}`} onClick={onChosen}>
      {t(`tab.${id}`)}
    </MenuItem>
  );
}
