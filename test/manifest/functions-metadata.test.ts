import path from 'node:path';
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { metadataMistakes } from './functions-metadata';

type Json = Record<string, unknown>;

const SOURCE = path.join(__dirname, '../../src/functions/functions.ts');

/** As the build makes it: the webpack plugin calls this very function. */
async function generated(): Promise<{ metadata: Json; functions: Json[]; associated: string[] }> {
  const { errors, metadataJson, associate } = await generateCustomFunctionsMetadata([SOURCE], true);
  expect(errors).toEqual([]);
  const metadata = JSON.parse(metadataJson) as Json;
  const associated = associate.map(({ id, functionName }) => `${id} ${functionName}`);
  return { metadata, functions: metadata.functions as Json[], associated };
}

test('the metadata of the custom functions are as documented', async () => {
  const { metadata, associated } = await generated();
  expect(metadataMistakes(metadata)).toEqual([]);
  expect(associated).toEqual(['DIEM diem', 'CONTHIEU conThieu']);
});

test('the help is Vietnamese, and figures may be as many as a rule asks for', async () => {
  const { functions } = await generated();
  for (const { description, parameters } of functions) {
    const list = parameters as Json[];
    for (const help of [description, ...list.map((one) => one.description)]) {
      expect(help).toMatch(/[ăâđêôơưáàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]/iu);
    }
    expect(list.at(-1)).toMatchObject({ repeating: true, dimensionality: 'matrix', type: 'any' });
  }
});

const BAD: readonly [string, (one: Json) => Json, string][] = [
  ['an id with Vietnamese letters', (one) => ({ ...one, id: 'ĐIỂM' }), '“ĐIỂM” is no id'],
  ['a name that reads as a cell', (one) => ({ ...one, name: 'DIE1' }), '“DIE1” reads as a cell'],
  ['a name of two letters', (one) => ({ ...one, name: 'DI' }), '“DI” is no name'],
  ['no help', (one) => ({ ...one, description: '' }), 'DIEM has no help'],
  [
    'a type Excel does not know',
    (one) => ({ ...one, result: { type: 'date' } }),
    'the result: no type “date”',
  ],
  ['an unknown key', (one) => ({ ...one, url: '' }), 'a function knows no “url”'],
  [
    'a required parameter after an optional one',
    (one) => ({ ...one, parameters: [...(one.parameters as Json[])].reverse() }),
    'DIEM: a required parameter follows an optional one',
  ],
];

test.each(BAD)('metadata with %s are refused', async (_, spoil, says) => {
  const { metadata, functions } = await generated();
  const [first = {}, ...rest] = functions;
  expect(metadataMistakes({ ...metadata, functions: [spoil(first), ...rest] })).toContain(says);
});
