import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ExcelHost, Reply } from './host';
import type { Batch } from './protocol';

/** Requirement sets by client: LTSC 2021, LTSC 2024, Microsoft 365 and Excel on the web. */
export type Profile = '1.13' | '1.14' | '1.17' | '1.21';

interface BridgeMessage {
  readonly id: number;
  readonly message: { readonly body: Batch | string };
}

interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

interface OfficeGlobals {
  window: unknown;
  document: unknown;
  navigator: unknown;
  location: unknown;
  addEventListener: unknown;
  Office: unknown;
  OfficeExtension: {
    HostBridge: { init(bridge: NativeBridge): void };
    Utility: { _synchronousCleanup: boolean; _doApiNotSupportedCheck: boolean };
    CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

let loaded = false;

/**
 * Ensures that Microsoft's client library (from npm, unchanged) runs in this process and talks to `host`.
 * It must be loaded in the realm of the test itself: in another one `instanceof` fails.
 */
export function connectOffice(host: ExcelHost, profile: Profile): void {
  const globals = globalThis as unknown as OfficeGlobals;
  if (!loaded) loadLibrary(globals);
  loaded = true;
  // The library's own Office.context is read-only and knows no requirement matrix.
  const context = {
    requirements: { isSetSupported: (set: string, version?: string) => supports(profile, set, version) },
    host: 'Excel',
    platform: 'PC',
    contentLanguage: 'vi-VN',
    displayLanguage: 'vi-VN',
  };
  define(globals, 'Office', { context });
  const bridge = bridgeTo(host);
  globals.OfficeExtension.HostBridge.init(bridge);
}

function loadLibrary(globals: OfficeGlobals): void {
  define(globals, 'window', globals);
  define(globals, 'navigator', { userAgent: 'test', language: 'vi-VN' });
  define(globals, 'document', { getElementsByTagName: () => [], createElement: () => ({}), cookie: '' });
  define(globals, 'location', {
    href: 'https://localhost/',
    search: '',
    hash: '',
    protocol: 'https:',
    host: 'localhost',
  });
  define(globals, 'addEventListener', () => undefined);
  const library = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.js');
  // Its declarations must become globals of this realm, as a classic script's do.
  (0, eval)(readFileSync(library, 'utf8'));
  globals.OfficeExtension.Utility._synchronousCleanup = true;
  globals.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

function define(globals: OfficeGlobals, name: keyof OfficeGlobals, value: unknown): void {
  Object.defineProperty(globals, name, { value, configurable: true, writable: true });
}

function supports(profile: Profile, set: string, version = '1.1'): boolean {
  const minor = (text: string): number => Number(text.split('.')[1] ?? 0);
  if (set === 'SharedRuntime') return minor(version) <= 1;
  return set === 'ExcelApi' && version.startsWith('1.') && minor(version) <= minor(profile);
}

function bridgeTo(host: ExcelHost): NativeBridge {
  const bridge: NativeBridge = {
    sendMessageToHost(text) {
      const { id, message } = JSON.parse(text) as BridgeMessage;
      const batch = typeof message.body === 'string' ? (JSON.parse(message.body) as Batch) : message.body;
      void host.answer(batch).then(
        (reply) => {
          bridge.onMessageFromHost(JSON.stringify({ id, type: 2, message: httpLike(reply) }));
        },
        (error: unknown) => {
          const failure = { number: 0, code: 'NotImplementedByTestHost', executes: false };
          const body = JSON.stringify({ error: { code: failure.code, message: String(error) } });
          bridge.onMessageFromHost(
            JSON.stringify({ id, type: 2, message: { statusCode: 500, headers: {}, body } }),
          );
        },
      );
    },
    onMessageFromHost: () => undefined,
  };
  host.onEvent = (event) => {
    const target = 'Workbook';
    const entry = [65_536, event.type, target, JSON.stringify(event.message), 1];
    bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: [entry] } }));
  };
  return bridge;
}

function httpLike(reply: Reply): unknown {
  if (reply.ok) return { statusCode: 200, headers: {}, body: reply.body };
  const { code } = reply.failure;
  return { statusCode: 400, headers: {}, body: JSON.stringify({ error: { code, message: code } }) };
}
