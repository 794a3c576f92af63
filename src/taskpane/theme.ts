import { createHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';

const DARK = '(prefers-color-scheme: dark)';
const FORCED = '(forced-colors: active)';

/** Office's own theme, where the pane runs in Office. */
export interface OfficeTheme {
  /** Background of the pane, e.g. `#262626`; undefined where Office does not say. */
  background(): string | undefined;
  /** Calls back after every change until the returned function is called. */
  watch(changed: () => void): () => void;
}

/** Made when it is first asked for: few do, and all would wait for it. */
let highContrast: Theme | undefined;

/** Ensures Office's theme where it states one, else the system's; high contrast before both. */
export function themeFor(background: string | undefined, media: (query: string) => boolean): Theme {
  if (media(FORCED)) return (highContrast ??= createHighContrastTheme());
  const dark = background === undefined ? media(DARK) : isDark(background);
  return dark ? webDarkTheme : webLightTheme;
}

/** Ensures how the browser draws what is its own – scroll bars, a date's calendar – under a theme. */
export function schemeOf(theme: Theme): 'light' | 'dark' | 'light dark' {
  // A system in high contrast has colours of its own, light or dark.
  if (theme === highContrast) return 'light dark';
  return isDark(theme.colorNeutralBackground1) ? 'dark' : 'light';
}

function isDark(colour: string): boolean {
  const [red = 255, green = 255, blue = 255] = (colour.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  // Relative weights of the eye's sensitivity (ITU-R BT.601).
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

/** Ensures a theme that changes when the system's or Office's does. */
export function useTheme(office: OfficeTheme | undefined): Theme {
  const now = useCallback(
    () => themeFor(office?.background(), (query) => window.matchMedia(query).matches),
    [office],
  );
  const [theme, setTheme] = useState(now);
  useEffect(() => {
    const update = (): void => setTheme(now());
    const queries = [DARK, FORCED].map((query) => window.matchMedia(query));
    for (const query of queries) query.addEventListener('change', update);
    const leave = office?.watch(update);
    return () => {
      for (const query of queries) query.removeEventListener('change', update);
      leave?.();
    };
  }, [now, office]);
  return theme;
}
