import type { Look } from './model';
import { attributes, escapeXml } from './xml';

const HOUSE_FONT = 'Times New Roman';
const HOUSE_SIZE = 13;
const FIRST_OWN_FORMAT = 164;

interface Table {
  readonly xml: string[];
  readonly ids: Map<string, number>;
}

/** Every look once, as the index a cell names; built while cells are written. */
export class Styles {
  readonly #fonts = table(fontXml({}));
  readonly #fills = table(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  readonly #borders = table(borderXml(false));
  readonly #looks = table('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  readonly #formats: string[] = [];

  idOf(look: Look): number {
    const format = look.format === undefined ? 0 : this.#formatId(look.format);
    const font = intern(this.#fonts, fontXml(look));
    const fill = look.fill === undefined ? 0 : intern(this.#fills, fillXml(look.fill));
    const border = intern(this.#borders, borderXml(look.border === true));
    const open =
      look.locked === false
        ? { applied: ' applyProtection="1"', xml: '<protection locked="0"/>' }
        : { applied: '', xml: '' };
    const ids = attributes({ numFmtId: format, fontId: font, fillId: fill, borderId: border, xfId: 0 });
    return intern(
      this.#looks,
      `<xf${ids} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${open.applied}>${alignmentXml(look)}${open.xml}</xf>`,
    );
  }

  toXml(): string {
    const formats = this.#formats.map(
      (code, index) => `<numFmt${attributes({ numFmtId: FIRST_OWN_FORMAT + index, formatCode: code })}/>`,
    );
    return [
      '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`,
      list('fonts', this.#fonts),
      list('fills', this.#fills),
      list('borders', this.#borders),
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
      list('cellXfs', this.#looks),
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
      '</styleSheet>',
    ].join('');
  }

  #formatId(code: string): number {
    if (!this.#formats.includes(code)) this.#formats.push(code);
    return FIRST_OWN_FORMAT + this.#formats.indexOf(code);
  }
}

function table(...first: string[]): Table {
  return { xml: [...first], ids: new Map(first.map((xml, index) => [xml, index])) };
}

function intern({ xml, ids }: Table, entry: string): number {
  const known = ids.get(entry);
  if (known !== undefined) return known;
  ids.set(entry, xml.length);
  return xml.push(entry) - 1;
}

function list(name: string, { xml }: Table): string {
  return `<${name} count="${xml.length}">${xml.join('')}</${name}>`;
}

function fontXml(look: Look): string {
  const marks = `${look.bold === true ? '<b/>' : ''}${look.italic === true ? '<i/>' : ''}${look.underline === true ? '<u/>' : ''}`;
  const color = look.color === undefined ? '' : `<color rgb="FF${look.color}"/>`;
  return `<font>${marks}<sz val="${look.size ?? HOUSE_SIZE}"/>${color}<name val="${escapeXml(look.font ?? HOUSE_FONT)}"/><family val="1"/></font>`;
}

function fillXml(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(isThin: boolean): string {
  const side = (name: string) =>
    isThin ? `<${name} style="thin"><color auto="1"/></${name}>` : `<${name}/>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
}

function alignmentXml(look: Look): string {
  return `<alignment${attributes({
    horizontal: look.across,
    vertical: look.up ?? 'center',
    wrapText: look.wrap === true ? 1 : undefined,
    indent: look.indent,
  })}/>`;
}
