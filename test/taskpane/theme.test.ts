import { schemeOf, themeFor } from '../../src/taskpane/theme';

const NONE = (): boolean => false;
const DARK_SYSTEM = (query: string): boolean => query.includes('dark');
const FORCED = (query: string): boolean => query.includes('forced');

test.each([
  ['Office is light', '#ffffff', DARK_SYSTEM, 'light'],
  ['Office is dark', '#262626', NONE, 'dark'],
  ['Office says nothing and the system is dark', undefined, DARK_SYSTEM, 'dark'],
  ['nobody says anything', undefined, NONE, 'light'],
] as const)('where %s, calendars and scroll bars are drawn so too', (_when, office, media, scheme) => {
  expect(schemeOf(themeFor(office, media))).toBe(scheme);
});

test('high contrast goes before Office’s theme and leaves what the browser draws to the system', () => {
  const theme = themeFor('#ffffff', FORCED);
  expect(theme).toBe(themeFor('#262626', FORCED));
  expect(schemeOf(theme)).toBe('light dark');
});
