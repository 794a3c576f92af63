/** What desktop Excel tells a page about itself. */
export interface Pretence {
  readonly hostInfo: string;
  /** Lower-case names of requirement sets with their versions, as JSON. */
  readonly requirements: string;
  readonly language: string;
  /** Colours of Office's own theme, as numbers, as JSON. */
  readonly theme: string;
}

/**
 * Runs in the page, before any of its scripts: pretends to be the `window.external` of desktop Excel for
 * Microsoft's unchanged office.js. Requests (method 93) go to the host through `excelHostAnswer`; events come
 * back through `excelHostEvent`. Must not refer to anything outside itself.
 */
export function pretendExternal({ hostInfo, requirements, language, theme }: Pretence): void {
  interface SafeArray {
    toArray(): unknown[];
    dimensions(): number;
  }
  type Callback = (answer: unknown) => void;
  type EventHandler = (id: number, payload: unknown) => void;
  interface HostPage {
    excelHostAnswer(body: string): Promise<{ status: number; body: string }>;
    excelHostEvent(entry: readonly unknown[]): void;
    excelHostUnknown(what: string): void;
    /** Changes Office's theme, as a user does under File › Account. */
    excelHostTheme(theme: string): void;
  }

  const page = window as unknown as HostPage;
  const EXECUTE_BATCH = 93;
  const BATCH_MESSAGE = 33;
  let current = theme;
  const handlers = new Map<number, EventHandler>();
  const safeArray = (items: unknown[]): SafeArray => ({ toArray: () => items, dimensions: () => 1 });
  const done = safeArray([0]);

  /** The batch is the only text of a request that is JSON with actions. */
  const batchIn = (params: unknown): string | undefined => {
    if (typeof params === 'string') return params.startsWith('{"') ? params : undefined;
    if (!Array.isArray(params)) return undefined;
    for (const one of params) {
      const found = batchIn(one);
      if (found !== undefined) return found;
    }
    return undefined;
  };

  const execute = (id: number, params: unknown, callback: Callback): void => {
    const batch = id === EXECUTE_BATCH ? batchIn(params) : undefined;
    if (batch === undefined) {
      page.excelHostUnknown(`method ${String(id)}`);
      callback(safeArray([5001]));
      return;
    }
    void page.excelHostAnswer(batch).then(({ status, body }) => {
      callback(status === 0 ? safeArray([0, 200, safeArray([]), body]) : safeArray([status]));
    });
  };

  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'cchc',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => '',
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetSupportedMatrix: () => requirements,
    GetHostFullVersion: () => '16.0.18000.20000',
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeThemeInfo: () => current,
  };

  const external = {
    GetHostInfo: () => hostInfo,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: execute,
    RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: Callback) => {
      handlers.set(id, handler);
      callback(done);
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      handlers.delete(id);
      callback(done);
    },
  };
  page.excelHostTheme = (changed) => {
    current = changed;
  };
  page.excelHostEvent = (entry) => {
    handlers.get(BATCH_MESSAGE)?.(BATCH_MESSAGE, safeArray([safeArray([...entry])]));
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true });
}
