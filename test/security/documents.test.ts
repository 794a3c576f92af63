import { strFromU8, unzipSync } from 'fflate';
import { writeDocx } from '../../src/workbook/docx-writer';
import { everyElement, parseStrictly, type Element } from '../support/package-rules/xml';

/** What a name or an opinion typed by somebody else may hold. */
const TRAPS = [
  '</w:t></w:r><w:r><w:instrText>HYPERLINK "http://evil.example"</w:instrText></w:r>',
  '{ HYPERLINK "http://evil.example" } { DDEAUTO c:\\cmd.exe "/k calc" } { INCLUDEPICTURE "http://evil.example" }',
  'MERGEFIELD \u0013 HYPERLINK "http://evil.example" \u0014 x \u0015',
  'a\u0000b\u0001c\u0008d\u000be\u001ff\ufffeg\uffffh',
  'nửa chữ \ud800 và \udc00 lẻ',
  '&amp; &#x1; ]]> <!-- <?x ?> "\'',
];

/** Controls, halves of letters and the two that are none. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/u;

const text = (body: string) => ({ kind: 'paragraph', look: 'body', text: body }) as const;

async function written(body: string): Promise<Record<string, string>> {
  const column = { header: body, align: 'left', width: 10 } as const;
  const bytes = await writeDocx({
    title: body,
    sections: [
      {
        landscape: false,
        blocks: [text(body), { kind: 'table', columns: [column], rows: [{ kind: 'data', cells: [body] }] }],
      },
    ],
  });
  const parts = Object.entries(unzipSync(bytes));
  return Object.fromEntries(parts.map(([name, part]) => [name, strFromU8(part)]));
}

function named(elements: readonly Element[], name: string): readonly Element[] {
  return elements.filter((element) => element.name === name);
}

test.each(TRAPS)('the text %j stays text in a Word document', async (trap) => {
  const parts = await written(trap);
  const xml = Object.entries(parts).filter(([name]) => /\.(xml|rels)$/.test(name));
  const all = xml.flatMap(([, part]) => [...everyElement(parseStrictly(part))]);
  // The only field is the page number.
  expect(named(all, 'instrText').map((element) => element.text.trim())).toEqual(['PAGE']);
  for (const alive of ['hyperlink', 'fldSimple', 'object', 'altChunk', 'attachedTemplate'])
    expect(named(all, alive)).toEqual([]);
  const targets = named(all, 'Relationship').map(({ attributes }) => attributes['TargetMode']);
  expect(targets.filter((mode) => mode === 'External')).toEqual([]);
  const kept = [...trap].filter((letter) => !UNPRINTABLE.test(letter)).join('');
  const shown = named(all, 't').map((element) => element.text);
  expect(shown.filter((words) => words === kept)).toHaveLength(3);
});
