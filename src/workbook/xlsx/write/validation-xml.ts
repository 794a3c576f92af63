import { areaName } from '../../../grid/address';
import type { ChoiceList, InputWords, NumberRule } from '../../../grid/plan';
import { escapeXml } from '../xml/text';

/** Excel shows no more of either text, and takes no file that has more. */
const LONGEST_TEXT = 255;

/** Ensures one rule for what cells take (ECMA-376-1 §18.3.1.32); blank cells are always allowed. */
export function validationXml(rule: ChoiceList | NumberRule): string {
  const { kind, formulas } = 'choices' in rule ? choice(rule) : limits(rule);
  const said = `${words('prompt', rule.prompt)}${words('error', rule.refusal)}`;
  const where = rule.areas.map(areaName).join(' ');
  return `<dataValidation ${kind} allowBlank="1" showInputMessage="1" showErrorMessage="1"${said} sqref="${where}">${formulas}</dataValidation>`;
}

interface Condition {
  readonly kind: string;
  readonly formulas: string;
}

function choice({ choices }: ChoiceList): Condition {
  const source = 'refersTo' in choices ? choices.refersTo : `"${choices.join(',').replace(/"/g, '""')}"`;
  return { kind: 'type="list"', formulas: `<formula1>${escapeXml(source)}</formula1>` };
}

/** Far beyond any figure, and within what every program keeps exactly. */
const ANY = { from: -999_999_999_999_999, to: 999_999_999_999_999 };

function limits({ takes, from = ANY.from, to = ANY.to }: NumberRule): Condition {
  const formulas = `<formula1>${from}</formula1><formula2>${to}</formula2>`;
  return { kind: `type="${takes}" operator="between"`, formulas };
}

function words(name: 'prompt' | 'error', text: InputWords['prompt']): string {
  if (text === undefined || text === '') return '';
  const cut = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  return ` ${name}="${escapeXml(cut).replace(/\n/g, '&#10;')}"`;
}
