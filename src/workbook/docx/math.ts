import { child, type XmlElement } from '../xlsx/xml/tree';
import { valueOf } from './word';

/** Ensures an equation (OMML, ECMA-376-1 §22.1) in one line as it would be typed: `(a + b)/c`. */
export function mathText(element: XmlElement): string {
  switch (element.name) {
    case 't':
      return element.text;
    case 'f':
      return `${operand(child(element, 'num'))}/${operand(child(element, 'den'))}`;
    case 'sSup':
      return `${operand(child(element, 'e'))}^${operand(child(element, 'sup'))}`;
    case 'rad':
      return `√${operand(child(element, 'e'))}`;
    case 'd':
      return delimited(element);
    case 'nary':
      return `${valueOf(child(child(element, 'naryPr'), 'chr')) ?? '∑'}${within(element)}`;
    default:
      return within(element);
  }
}

function within(element: XmlElement | undefined): string {
  return (element?.children ?? []).map(mathText).join('');
}

/** Only a single word or number stands without brackets. */
function operand(element: XmlElement | undefined): string {
  const text = within(element).trim();
  return /^(\p{L}+|[\d.,]+%?)$/u.test(text) || isBracketed(text) ? text : `(${text})`;
}

function isBracketed(text: string): boolean {
  return text.startsWith('(') && text.indexOf(')') === text.length - 1;
}

function delimited(element: XmlElement): string {
  const properties = child(element, 'dPr');
  const open = valueOf(child(properties, 'begChr')) ?? '(';
  const close = valueOf(child(properties, 'endChr')) ?? ')';
  return `${open}${within(element)}${close}`;
}
