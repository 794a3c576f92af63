/** What the page can see of the browser it is open in. */
export interface MachineFacts {
  readonly browser: string;
  /** Parts of the language or the browser the product needs and does not find, by their own names. */
  readonly missing: readonly string[];
  readonly place: 'https' | 'loopback' | 'file' | 'http';
  readonly canChooseWhereToSave: boolean;
  readonly canChooseFolders: boolean;
  readonly hasServiceWorker: boolean;
  /** What the browser would still keep; absent where it does not tell. */
  readonly freeMegabytes?: number;
}

/** What every screen needs; each name is looked for where browsers have it. */
const NEEDED: Readonly<Record<string, (of: Window & typeof globalThis) => boolean>> = {
  BigInt: (of) => 'BigInt' in of,
  'Promise.allSettled': (of) => 'allSettled' in of.Promise,
  'String.replaceAll': (of) => 'replaceAll' in of.String.prototype,
  'Array.at': (of) => 'at' in of.Array.prototype,
  'Blob.arrayBuffer': (of) => 'arrayBuffer' in of.Blob.prototype,
  ResizeObserver: (of) => 'ResizeObserver' in of,
  TextDecoder: (of) => 'TextDecoder' in of,
};

/** Ensures the facts of a window's browser; asks nothing of any server. */
export async function factsOf(of: Window & typeof globalThis): Promise<MachineFacts> {
  const free = await freeMegabytes(of.navigator);
  return {
    browser: browserName(of.navigator.userAgent),
    missing: Object.entries(NEEDED).flatMap(([name, has]) => (has(of) ? [] : [name])),
    place: placeOf(of.location),
    canChooseWhereToSave: 'showSaveFilePicker' in of,
    canChooseFolders: 'webkitdirectory' in of.document.createElement('input'),
    hasServiceWorker: 'serviceWorker' in of.navigator,
    ...(free === undefined ? {} : { freeMegabytes: free }),
  };
}

const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/Edg\/(\d+)/, 'Edge'],
  [/Firefox\/(\d+)/, 'Firefox'],
  [/Chrome\/(\d+)/, 'Chrome'],
  [/Version\/(\d+).*Safari/, 'Safari'],
];

/** Ensures name and version as a person knows them: `Edge 131`. */
export function browserName(userAgent: string): string {
  for (const [pattern, name] of BROWSERS) {
    const version = pattern.exec(userAgent)?.[1];
    if (version !== undefined) return `${name} ${version}`;
  }
  return userAgent;
}

export function placeOf({
  protocol,
  hostname,
}: Pick<Location, 'protocol' | 'hostname'>): MachineFacts['place'] {
  if (protocol === 'file:') return 'file';
  if (protocol === 'https:') return 'https';
  return ['localhost', '127.0.0.1', '[::1]'].includes(hostname) ? 'loopback' : 'http';
}

async function freeMegabytes({ storage }: Navigator): Promise<number | undefined> {
  const { quota, usage = 0 } = (await storage?.estimate?.().catch(() => undefined)) ?? {};
  return quota === undefined ? undefined : Math.floor((quota - usage) / 1_048_576);
}
