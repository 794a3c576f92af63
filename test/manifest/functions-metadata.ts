/** What the metadata of custom functions may hold ("Manually create JSON metadata for custom functions"). */
const KEYS = {
  file: ['allowCustomDataForDataTypeAny', 'allowErrorForDataTypeAny', 'functions'],
  function: ['description', 'helpUrl', 'id', 'name', 'options', 'parameters', 'result'],
  parameter: ['description', 'dimensionality', 'name', 'optional', 'repeating', 'type'],
  result: ['dimensionality', 'type'],
} as const;
const TYPES = ['boolean', 'number', 'string', 'any'];

type Json = Readonly<Record<string, unknown>>;

/** Ensures a sentence for everything Excel would refuse or misread in the metadata of custom functions. */
export function metadataMistakes(metadata: Json): string[] {
  const functions = (metadata.functions ?? []) as readonly Json[];
  const ids = functions.map(({ id }) => String(id));
  return [
    ...unknownKeys('file', metadata),
    ...(functions.length === 0 ? ['there are no functions'] : []),
    ...(new Set(ids).size < ids.length ? ['an id stands twice'] : []),
    ...functions.flatMap(functionMistakes),
  ];
}

function unknownKeys(kind: keyof typeof KEYS, given: Json): string[] {
  const known: readonly string[] = KEYS[kind];
  return Object.keys(given).flatMap((key) => (known.includes(key) ? [] : [`a ${kind} knows no “${key}”`]));
}

function functionMistakes(given: Json): string[] {
  const { id, name, description, parameters, result } = given;
  const list = (Array.isArray(parameters) ? parameters : []) as readonly Json[];
  const firstOptional = list.findIndex(({ optional }) => optional === true);
  const isSplit = firstOptional >= 0 && list.slice(firstOptional).some(({ optional }) => optional !== true);
  const repeats = list.slice(0, -1).some(({ repeating }) => repeating === true);
  return [
    ...unknownKeys('function', given),
    ...idMistakes(String(id ?? '')),
    ...nameMistakes(String(name ?? '')),
    ...(typeof description === 'string' && description !== '' ? [] : [`${String(id)} has no help`]),
    ...(Array.isArray(parameters) ? [] : [`${String(id)} has no parameters`]),
    ...(isSplit ? [`${String(id)}: a required parameter follows an optional one`] : []),
    ...(repeats ? [`${String(id)}: only the last parameter may repeat`] : []),
    ...list.flatMap(parameterMistakes),
    ...unknownKeys('result', (result ?? {}) as Json),
    ...typeMistakes('the result', (result ?? {}) as Json),
  ];
}

/** In the workbook for good: letters A–Z, digits, underscores, dots; a letter first; three or more. */
function idMistakes(id: string): string[] {
  return /^[A-Za-z][A-Za-z0-9_.]{2,}$/.test(id) ? [] : [`“${id}” is no id`];
}

/** What is typed: any letters, but nothing that reads as a cell. */
function nameMistakes(name: string): string[] {
  if (!/^\p{L}[\p{L}\p{N}_.]{2,127}$/u.test(name)) return [`“${name}” is no name`];
  return /^(?:[A-Z]{1,3}\d+|R\d*C\d*)$/i.test(name) ? [`“${name}” reads as a cell`] : [];
}

function parameterMistakes(given: Json): string[] {
  const name = String(given.name ?? '');
  const isHelped = typeof given.description === 'string' && given.description !== '';
  return [
    ...unknownKeys('parameter', given),
    ...(name === '' ? ['a parameter has no name'] : []),
    ...(isHelped ? [] : [`${name} has no help`]),
    ...typeMistakes(name, given),
  ];
}

function typeMistakes(what: string, { type, dimensionality = 'scalar' }: Json): string[] {
  return [
    ...(TYPES.includes(String(type)) ? [] : [`${what}: no type “${String(type)}”`]),
    ...(['scalar', 'matrix'].includes(String(dimensionality)) ? [] : [`${what}: ${String(dimensionality)}`]),
  ];
}
