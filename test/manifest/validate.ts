import { customFunctionMistakes } from './custom-functions';
import { orderMistakes } from './element-order';
import { pngSize } from './png-size';
import { allNamed, child, descendants, parseXml, type Element } from './xml-tree';

/** What a manifest is checked against. */
export interface Surroundings {
  /** A file as it will be served, by its path beneath the base URL; undefined when there is none. */
  readonly file: (path: string) => Buffer | undefined;
  /** Functions that the pane registers for ribbon buttons. */
  readonly functions: readonly string[];
  /** `version` of package.json. */
  readonly version: string;
  readonly baseUrl: string;
}

/** Ensures every mistake that would keep Excel from loading the add-in or a button from working. */
export function manifestMistakes(xml: string, around: Surroundings): string[] {
  const root = parseXml(xml);
  if (typeof root === 'string') return [`not well-formed: ${root}`];
  if (root.name !== 'OfficeApp') return [`the root is <${root.name}>, not <OfficeApp>`];
  return [
    ...orderMistakes(root),
    ...headMistakes(root, around),
    ...localeMistakes(root),
    ...lengthMistakes(root),
    ...resourceMistakes(root),
    ...requirementMistakes(root),
    ...runtimeMistakes(root),
    ...urlMistakes(root, around),
    ...iconMistakes(root, around),
    ...functionMistakes(root, around),
    ...customFunctionMistakes(root),
  ];
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

function textOf(root: Element, name: string): string {
  return child(root, name)?.text.trim() ?? '';
}

function headMistakes(root: Element, { version }: Surroundings): string[] {
  const found = textOf(root, 'Version');
  const locale = textOf(root, 'DefaultLocale');
  return [
    ...(GUID.test(textOf(root, 'Id')) ? [] : ['<Id> is no GUID']),
    ...(found === `${version}.0` ? [] : [`<Version> is ${found}, package.json says ${version}`]),
    ...(locale === 'vi-VN' ? [] : [`<DefaultLocale> is ${locale}, not vi-VN`]),
    ...(textOf(root, 'Permissions') === 'ReadWriteDocument'
      ? []
      : ['<Permissions> must be ReadWriteDocument']),
  ];
}

/** Everything a person reads has an English wording. */
function localeMistakes(root: Element): string[] {
  const readable = [child(root, 'DisplayName'), child(root, 'Description'), ...allNamed(root, 'String')];
  return readable.flatMap((element) => {
    const english = element?.children.find((one) => one.attributes.Locale === 'en-US');
    const name = element?.attributes.id ?? element?.name ?? 'a text';
    return english?.attributes.Value ? [] : [`${name} has no en-US wording`];
  });
}

/** Limits of the manifest reference: names 125 characters, descriptions 250. */
function lengthMistakes(root: Element): string[] {
  const limited = (elements: readonly (Element | undefined)[], limit: number): string[] =>
    elements.flatMap((element) =>
      [element, ...(element?.children ?? [])].flatMap((one) => {
        const text = one?.attributes.DefaultValue ?? one?.attributes.Value ?? one?.text.trim() ?? '';
        const name = element?.attributes.id ?? element?.name ?? '';
        if (text === '') return [`${name} is empty`];
        return text.length > limit ? [`${name} is longer than ${limit} characters`] : [];
      }),
    );
  const strings = (group: string): Element[] => allNamed(root, group).flatMap((one) => one.children);
  const functions = allNamed(root, 'FunctionName');
  return [
    ...limited([child(root, 'DisplayName'), child(root, 'ProviderName'), ...functions], 125),
    ...limited([child(root, 'Description')], 250),
    ...limited(strings('ShortStrings'), 125),
    ...limited(strings('LongStrings'), 250),
  ];
}

const LONGEST_ID = 32;

/** Every `resid` has its resource, every resource is used, and no id stands twice. */
function resourceMistakes(root: Element): string[] {
  const resources = allNamed(root, 'Resources').flatMap((one) =>
    one.children.flatMap(({ children }) => children),
  );
  const defined = resources.map((one) => one.attributes.id ?? '');
  const used = new Set([...descendants(root)].flatMap((one) => one.attributes.resid ?? []));
  const controls = ['CustomTab', 'Group', 'Control', 'Item'].flatMap((name) => allNamed(root, name));
  return [
    ...[...used].filter((id) => !defined.includes(id)).map((id) => `resid ${id} is not defined`),
    ...defined.filter((id) => !used.has(id)).map((id) => `resource ${id} is not used`),
    ...defined.filter((id) => id.length > LONGEST_ID).map((id) => `id ${id} is longer than 32 characters`),
    ...repeated([...defined, ...controls.map((one) => one.attributes.id ?? '')]).map(
      (id) => `id ${id} stands twice`,
    ),
  ];
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}

/** Listed everywhere (ExcelApi 1.1); the ribbon needs the shared runtime. */
function requirementMistakes(root: Element): string[] {
  const setsOf = (parent: Element | undefined): string[] =>
    allNamed(parent ?? root, 'Set').map((one) => `${one.attributes.Name} ${one.attributes.MinVersion}`);
  const base = setsOf(child(root, 'Requirements'));
  const overrides = child(root, 'VersionOverrides');
  const ribbon = setsOf(overrides && child(overrides, 'Requirements'));
  return [
    ...(base.join() === 'ExcelApi 1.1' ? [] : [`base requirements are ${base.join()}, not ExcelApi 1.1`]),
    ...(ribbon.includes('SharedRuntime 1.1') ? [] : ['VersionOverrides must require SharedRuntime 1.1']),
  ];
}

/** In a shared runtime the pane and the ribbon's functions live in one page. */
function runtimeMistakes(root: Element): string[] {
  const runtime = allNamed(root, 'Runtime')[0]?.attributes;
  const metadata = new Set(allNamed(root, 'Metadata').flatMap((one) => one.children));
  const pages = ['FunctionFile', 'SourceLocation'].flatMap((name) => allNamed(root, name));
  const elsewhere = pages
    .filter((one) => !metadata.has(one))
    .map((one) => one.attributes.resid)
    .filter((id) => id !== undefined && id !== runtime?.resid);
  return [
    ...(runtime?.lifetime === 'long' ? [] : ['<Runtime> must have lifetime="long"']),
    ...elsewhere.map((id) => `${id} is another page than the shared runtime's`),
  ];
}

function urlsOf(root: Element): { readonly name: string; readonly url: string }[] {
  return [...descendants(root)].flatMap((one) => {
    const values = [one.attributes.DefaultValue, one.attributes.Value].filter((value) =>
      value?.includes('://'),
    );
    return values.map((url) => ({ name: one.attributes.id ?? one.name, url: url ?? '' }));
  });
}

function urlMistakes(root: Element, { baseUrl, file }: Surroundings): string[] {
  return urlsOf(root).flatMap(({ name, url }) => {
    if (!url.startsWith('https://')) return [`${name} is not https: ${url}`];
    if (!url.startsWith(baseUrl)) return [`${name} is not beneath ${baseUrl}: ${url}`];
    return file(url.slice(baseUrl.length)) ? [] : [`${name}: no file ${url.slice(baseUrl.length)}`];
  });
}

const NEEDED_SIZES = ['16', '32', '80'];

/** Icons have the size they are asked for in, and each command has the three that Office requires. */
function iconMistakes(root: Element, around: Surroundings): string[] {
  const images = new Map(
    allNamed(root, 'Image').map((one) => [one.attributes.id, one.attributes.DefaultValue ?? '']),
  );
  const asked = allNamed(root, 'Image')
    .filter((one) => one.attributes.size !== undefined)
    .map((one) => ({ url: images.get(one.attributes.resid ?? '') ?? '', size: Number(one.attributes.size) }));
  const store = [
    { url: child(root, 'IconUrl')?.attributes.DefaultValue ?? '', size: 32 },
    { url: child(root, 'HighResolutionIconUrl')?.attributes.DefaultValue ?? '', size: 64 },
  ];
  const incomplete = allNamed(root, 'Icon').filter((icon) => {
    const sizes = icon.children.map((one) => one.attributes.size);
    return !NEEDED_SIZES.every((size) => sizes.includes(size));
  });
  return [
    ...[...store, ...asked].flatMap((one) => sizeMistakes(one, around)),
    ...incomplete.map(() => 'an <Icon> lacks one of the sizes 16, 32, 80'),
  ];
}

function sizeMistakes(
  { url, size }: { url: string; size: number },
  { baseUrl, file }: Surroundings,
): string[] {
  const path = url.slice(baseUrl.length);
  const bytes = file(path);
  if (!bytes) return [];
  const found = pngSize(bytes);
  if (found?.width === size && found.height === size) return [];
  return [`${path} is ${found ? `${found.width}×${found.height}` : 'no PNG'}, asked for as ${size}`];
}

function functionMistakes(root: Element, { functions }: Surroundings): string[] {
  return allNamed(root, 'FunctionName')
    .map((one) => one.text.trim())
    .filter((name) => !functions.includes(name))
    .map((name) => `function ${name} is not registered`);
}
