import { descendants, type Element } from './xml-tree';

/** Children in the order the schemas ask for (manifest schemas OfficeApp 1.1, taskpaneappversionoverrides 1.0). */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources', 'WebApplicationInfo'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  AllFormFactors: ['ExtensionPoint'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  CustomTab: ['Group', 'Label', 'InsertAfter', 'InsertBefore'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'ToolTip', 'Supertip', 'Icon', 'Action', 'Enabled', 'Items'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName', 'Title', 'SupportsPinning'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** Ensures a sentence for every child that stands in the wrong place or is not known there. */
export function orderMistakes(root: Element): string[] {
  return [...descendants(root)].flatMap((parent) => {
    const order = ORDER[parent.name];
    return order ? childMistakes(parent, order) : [];
  });
}

function childMistakes(parent: Element, order: readonly string[]): string[] {
  let reached = 0;
  return parent.children.flatMap((one) => {
    const place = order.indexOf(one.name);
    if (place < 0) return [`<${parent.name}> knows no <${one.name}>`];
    if (place < reached) return [`<${one.name}> must come before <${order[reached]}> in <${parent.name}>`];
    reached = place;
    return [];
  });
}
