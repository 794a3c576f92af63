import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Tab } from '../session/state';

/** A tab as it stands in the bar. */
export interface TabWidth {
  readonly id: Tab;
  readonly width: number;
}

export interface Room {
  /** Of the whole bar. */
  readonly width: number;
  /** Of the button that opens the menu; needed only where a tab has no room. */
  readonly menu: number;
}

/** Ensures the tabs that have no room: the chosen one always stays, the others in their order while they fit. */
export function tabsWithoutRoom(tabs: readonly TabWidth[], chosen: Tab, { width, menu }: Room): Tab[] {
  const whole = tabs.reduce((sum, tab) => sum + tab.width, 0);
  if (whole <= width) return [];
  let left = width - menu - (tabs.find(({ id }) => id === chosen)?.width ?? 0);
  return tabs
    .filter((tab) => {
      if (tab.id === chosen) return false;
      left -= tab.width;
      return left < 0;
    })
    .map(({ id }) => id);
}

interface Measured {
  readonly tabs: readonly TabWidth[];
  readonly width: number;
}

/** Room for the menu's button, as wide as its words ever get. */
const MENU = 68;
/** What the bar keeps free at both ends. */
const ENDS = 8;

/**
 * Ensures which tabs the bar has no room for. The tabs are measured once, while all of them stand: their widths depend
 * on the words alone, so that a bar in another language is drawn anew. Before it is whole, none is said to have no room.
 */
export function useTabsWithoutRoom(
  bar: RefObject<HTMLElement>,
  chosen: Tab,
  { isWhole }: { readonly isWhole: boolean },
): readonly Tab[] {
  const [measured, setMeasured] = useState<Measured>({ tabs: [], width: 0 });
  useLayoutEffect(() => {
    const { current } = bar;
    if (current === null || !isWhole) return;
    const tabs = [...current.querySelectorAll<HTMLElement>('[role=tab]')].map((tab) => ({
      id: tab.id.replace(/^tab-/, '') as Tab,
      width: tab.offsetWidth,
    }));
    const measure = (): void => setMeasured({ tabs, width: current.clientWidth - ENDS });
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(current);
    return () => watcher.disconnect();
  }, [bar, isWhole]);
  return tabsWithoutRoom(measured.tabs, chosen, { width: measured.width, menu: MENU });
}
