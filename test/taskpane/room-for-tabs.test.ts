import type { Tab } from '../../src/taskpane/session/state';
import { tabsWithoutRoom, type TabWidth } from '../../src/taskpane/views/room-for-tabs';

const TABS: readonly TabWidth[] = (['overview', 'risks', 'review', 'basis'] as const).map((id) => ({
  id,
  width: 100,
}));

test.each<[string, number, Tab, Tab[]]>([
  ['all stand where they just fit, without a menu', 400, 'overview', []],
  ['the last go where the menu needs room too', 399, 'overview', ['basis']],
  ['the chosen one stays, wherever it stands', 250, 'basis', ['risks', 'review']],
  ['the chosen one stays even where nothing fits', 60, 'review', ['overview', 'risks', 'basis']],
])('%s', (_words, width, chosen, gone) => {
  expect(tabsWithoutRoom(TABS, chosen, { width, menu: 40 })).toEqual(gone);
});

test('before anything is measured, nothing is hidden', () => {
  expect(tabsWithoutRoom([], 'overview', { width: 0, menu: 40 })).toEqual([]);
});
