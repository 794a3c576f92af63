import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { decodeXml } from '../../../src/workbook/xlsx/xml/encoding';
import { CLOSE, END, OPEN, TEXT, XmlScanner } from '../../../src/workbook/xlsx/xml/scanner';

const FIXTURES = join(__dirname, '../fixtures');
const FILES = ['rich.xlsx', ...readdirSync(join(FIXTURES, 'corpus')).map((name) => `corpus/${name}`)];

/** Events as lines; texts that follow each other are one. Undefined when the text is refused. */
function withSaxes(text: string): readonly string[] | undefined {
  const events: string[] = [];
  let failed = false;
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', () => (failed = true));
  parser.on('doctype', () => (failed = true));
  parser.on('opentag', ({ name, attributes }) =>
    events.push(`<${name} ${JSON.stringify(Object.entries(attributes))}`),
  );
  parser.on('closetag', ({ name }) => events.push(`>${name}`));
  const addText = (added: string): void => addTo(events, added);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text).close();
  return failed ? undefined : events;
}

function withOurs(text: string, stretch = text.length): readonly string[] | undefined {
  let at = stretch;
  const more = (): string | undefined => {
    if (at >= text.length) return undefined;
    at += stretch;
    return text.slice(at - stretch, at);
  };
  const x = new XmlScanner(text.slice(0, stretch), more);
  const events: string[] = [];
  const open: string[] = [];
  for (let kind = x.next(); kind !== END; kind = x.next()) {
    const name = x.depth <= 1 && kind !== TEXT ? (open[0] ?? x.prefix + x.name) : x.name;
    if (kind === OPEN) {
      open.push(text.slice(x.start + 1).match(/^[^\s/>]+/)?.[0] ?? name);
      events.push(`<${open[open.length - 1]} ${JSON.stringify(x.attributes())}`);
    } else if (kind === CLOSE) events.push(`>${open.pop()}`);
    else addTo(events, x.text);
  }
  return x.failure ? undefined : events;
}

function addTo(events: string[], text: string): void {
  const last = events[events.length - 1];
  if (text === '') return;
  if (last?.startsWith('"')) events[events.length - 1] = last + text;
  else if (!events.every((event) => event.startsWith('"'))) events.push(`"${text}`);
}

/** What stands after the root is nobody's text. */
function insideRoot(events: readonly string[] | undefined): readonly string[] | undefined {
  const last = events?.[events.length - 1];
  return last?.startsWith('"') ? events?.slice(0, -1) : events;
}

describe('our tokenizer and saxes', () => {
  test.each(FILES)('give the same events for every part of %s', (file) => {
    const parts = unzipSync(new Uint8Array(readFileSync(join(FIXTURES, file))));
    for (const [name, bytes] of Object.entries(parts)) {
      const text = /\.(xml|rels|vml)$/.test(name) ? decodeXml(bytes) : undefined;
      if (text === undefined) continue;
      expect(withOurs(text)).toEqual(insideRoot(withSaxes(text)));
    }
  });

  const piece = fc.constantFrom(
    ...[
      '<a>',
      '</a>',
      '<b/>',
      '<a x="1">',
      '<b y=\'2\' z="&lt;"/>',
      'chữ',
      '&amp;',
      '&#65;',
      '&x;',
      ']]>',
      ' ',
    ],
    ...[
      '<!-- c -->',
      '<!-- -- -->',
      '<![CDATA[<&]]>',
      '<?p i?>',
      '\r\n',
      '<a x=1>',
      '<a x="1" x="2">',
      '<1>',
      '<a',
      '>',
      '\u0001',
    ],
  );

  test('ours accepts nothing that saxes refuses, and reads it the same', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = `<r>${pieces.join('')}</r>`;
        const ours = withOurs(text);
        const theirs = insideRoot(withSaxes(text));
        // Ours may refuse what nobody writes, but never accepts what saxes refuses or reads it otherwise.
        if (ours !== undefined) expect(ours).toEqual(theirs);
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });

  test('a text that comes in stretches reads the same', () => {
    const text = '<r a="một"><![CDATA[x]]>hai &amp; ba<!-- c --><b c="d"/>\r\n</r>';
    for (let stretch = 1; stretch < text.length; stretch += 1)
      expect(withOurs(text, stretch)).toEqual(withOurs(text));
  });
});
