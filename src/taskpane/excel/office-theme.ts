import type { OfficeTheme } from '../theme';

/** As long as office.js keeps what Excel told it of its theme. */
const KEPT_FOR = 5_000;

/**
 * Ensures Office's theme as it stands, and word of a change. Excel tells of none (the event is Outlook's alone), so
 * the colours are read again when the pane comes to the front and, while it shows, whenever office.js asks Excel anew.
 */
export const officeTheme: OfficeTheme = {
  background: () => (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor,
  watch(changed) {
    let last = officeTheme.background();
    const look = (): void => {
      if (document.visibilityState !== 'visible') return;
      const now = officeTheme.background();
      if (now === last) return;
      last = now;
      changed();
    };
    const timer = setInterval(look, KEPT_FOR);
    window.addEventListener('focus', look);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      window.removeEventListener('focus', look);
      document.removeEventListener('visibilitychange', look);
    };
  },
};
