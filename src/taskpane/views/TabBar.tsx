import { Overflow, OverflowItem, Tab, TabList } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { usePane } from './pane-context';
import { useTabBarStyles } from './TabBar.styles';
import { TABS } from './tabs';

/** Only a bar too narrow for its tabs needs the menu. */
const MoreTabs = lazy(async () => ({
  default: (await import(/* webpackChunkName: "more-tabs" */ './MoreTabs')).MoreTabs,
}));

/** The views by name; those the width has no room for stand in a menu at the end. */
export function TabBar() {
  const { state, session, t } = usePane();
  const styles = useTabBarStyles();
  const { tab } = state;
  return (
    <Overflow minimumVisible={1} padding={4}>
      <div className={styles.bar}>
        <TabList
          size="small"
          className={styles.list}
          aria-label={t('app.views')}
          selectedValue={tab}
          onTabSelect={(_event, { value }) => {
            const chosen = TABS.find(({ id }) => id === value);
            if (chosen !== undefined) session.show(chosen.id);
          }}
        >
          {TABS.map(({ id }) => (
            <OverflowItem key={id} id={id} priority={id === tab ? 2 : 1}>
              <Tab value={id} id={`tab-${id}`} aria-controls="view" className={styles.tab}>
                <span className={styles.words}>{t(`tab.${id}`)}</span>
              </Tab>
            </OverflowItem>
          ))}
        </TabList>
        <Suspense fallback={null}>
          <MoreTabs />
        </Suspense>
      </div>
    </Overflow>
  );
}
