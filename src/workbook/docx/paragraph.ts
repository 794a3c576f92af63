import { child, prefixedAttribute, type XmlElement } from '../xlsx/xml/tree';
import { mathText } from './math';
import type { Numbering } from './numbering';
import { fontOf, type Styles } from './styles';
import { decodeSymbols, symbolCharacter } from './symbols';
import { raisedDigits } from '../raised-digits';
import { inside, isOn, valueOf, wholeOf } from './word';

/** What reading a document's text needs besides the text. */
export interface Surroundings {
  readonly styles: Styles;
  readonly numbering: Numbering;
}

/** A stretch of text in one font. */
export interface Stretch {
  readonly text: string;
  readonly font?: string;
  readonly bold: boolean;
  readonly struck?: true;
}

/** Ensures a paragraph's visible text with its automatic number, or undefined when all of it is a tracked deletion. */
export function paragraphStretches(
  paragraph: XmlElement,
  around: Surroundings,
): readonly Stretch[] | undefined {
  const properties = child(paragraph, 'pPr');
  const style = valueOf(child(properties, 'pStyle'));
  const stretches = [...inside(paragraph)].flatMap((one) => stretchOf(one, style, around.styles));
  const isGone = child(child(properties, 'rPr'), 'del') !== undefined;
  if (isGone && stretches.every(({ text }) => text === '')) return undefined;
  const label = numberOf(properties, style, around);
  if (label === '') return stretches;
  const hasText = stretches.some(({ text }) => text.trim() !== '');
  return [{ text: hasText ? `${label} ` : label, bold: stretches[0]?.bold ?? false }, ...stretches];
}

function numberOf(
  properties: XmlElement | undefined,
  style: string | undefined,
  { styles, numbering }: Surroundings,
): string {
  const own = child(properties, 'numPr');
  const inherited = styles.numbering(style);
  const id = valueOf(child(own, 'numId')) ?? valueOf(child(inherited, 'numId'));
  if (id === undefined || id === '0') return '';
  const depth = valueOf(child(own, 'ilvl')) ?? valueOf(child(inherited, 'ilvl'));
  return numbering.label(id, wholeOf(depth) ?? 0);
}

function stretchOf(element: XmlElement, paragraphStyle: string | undefined, styles: Styles): Stretch[] {
  if (element.name === 'oMath' || element.name === 'oMathPara')
    return [{ text: mathText(element), bold: false }];
  if (element.name !== 'r') return [];
  const properties = child(element, 'rPr');
  if (isOn(properties, 'vanish') || child(properties, 'del') !== undefined) return [];
  const runStyle = valueOf(child(properties, 'rStyle'));
  const ownFont = fontOf(properties) ?? (runStyle === undefined ? undefined : styles.font(runStyle));
  const font = ownFont ?? styles.font(paragraphStyle);
  const plain = element.children.map((piece) => pieceText(piece, font)).join('');
  const text = raisedDigits(plain, valueOf(child(properties, 'vertAlign')), font);
  const isStruck = isOn(properties, 'strike') || isOn(properties, 'dstrike');
  return [
    {
      text,
      bold: isOn(properties, 'b'),
      ...(font === undefined ? {} : { font }),
      ...(isStruck ? { struck: true as const } : {}),
    },
  ];
}

function pieceText(piece: XmlElement, font: string | undefined): string {
  switch (piece.name) {
    case 't':
      return decodeSymbols(piece.text, font);
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    case 'sym':
      return symbolCharacter(
        prefixedAttribute(piece, 'font'),
        Number.parseInt(prefixedAttribute(piece, 'char') ?? '', 16),
      );
    default:
      return '';
  }
}
