import { Tab, TabList, mergeClasses } from '@fluentui/react-components';
import { lazy, Suspense, useContext, useRef } from 'react';
import { FirstLookContext, usePane } from './pane-context';
import { useTabsWithoutRoom } from './room-for-tabs';
import { useTabBarStyles } from './TabBar.styles';
import { TABS, type TabEntry } from './tabs';

/** Only a bar too narrow for its tabs needs the menu. */
const MoreTabs = lazy(async () => ({
  default: (await import(/* webpackChunkName: "more-tabs" */ './MoreTabs')).MoreTabs,
}));

/** Of the first look: drawing and measuring them all would hold back what stands below. */
const FIRST = 4;

/** The views by name; those the width has no room for stand in a menu at the end. */
export function TabBar() {
  const { state } = usePane();
  return <Bar key={state.language} />;
}

function Bar() {
  const { state, session, t } = usePane();
  const styles = useTabBarStyles();
  const bar = useRef<HTMLDivElement>(null);
  const { tab } = state;
  const isFirstLook = useContext(FirstLookContext);
  const tabs: readonly TabEntry[] = isFirstLook ? TABS.slice(0, FIRST) : TABS;
  const hidden = useTabsWithoutRoom(bar, tab, { isWhole: !isFirstLook });
  return (
    <div ref={bar} className={styles.bar}>
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
        {tabs.map(({ id }) => (
          <Tab
            key={id}
            value={id}
            id={`tab-${id}`}
            aria-controls="view"
            className={mergeClasses(styles.tab, hidden.includes(id) && styles.hidden)}
          >
            <span className={styles.words}>{t(`tab.${id}`)}</span>
          </Tab>
        ))}
      </TabList>
      {hidden.length === 0 ? null : (
        <Suspense fallback={null}>
          <MoreTabs tabs={hidden} />
        </Suspense>
      )}
    </div>
  );
}
