/**
 * VNI Windows (font families `VNI-…`): a base letter followed by a character for its marks, both in Latin-1.
 * Source: the VNI-Windows code table as its fonts draw it.
 */
const TONES = { grave: 'ø', acute: 'ù', hook: 'û', tilde: 'õ', dot: 'ï' } as const;
const BREVE = { plain: 'ê', grave: 'è', acute: 'é', hook: 'ú', tilde: 'ü', dot: 'ë' } as const;
const ROOF = { plain: 'â', grave: 'à', acute: 'á', hook: 'å', tilde: 'ã', dot: 'ä' } as const;
const COMBINING = {
  plain: '',
  grave: '\u0300',
  acute: '\u0301',
  hook: '\u0309',
  tilde: '\u0303',
  dot: '\u0323',
} as const;

/** Letters that are one character in VNI. */
const SINGLE: Readonly<Record<string, string>> = {
  ñ: 'đ',
  ô: 'ơ',
  ö: 'ư',
  ì: 'ì',
  í: 'í',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
};

/** VNI base letter, the Unicode letter it stands for, and the marks it can carry. */
const BASES: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
  ['a', 'a', TONES],
  ['a', 'ă', BREVE],
  ['a', 'â', ROOF],
  ['e', 'e', TONES],
  ['e', 'ê', ROOF],
  ['o', 'o', TONES],
  ['o', 'ô', ROOF],
  ['ô', 'ơ', TONES],
  ['u', 'u', TONES],
  ['ö', 'ư', TONES],
  ['y', 'y', { grave: 'ø', acute: 'ù', hook: 'û', tilde: 'õ' }],
];

function buildTable(): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  const add = (vni: string, letter: string) => {
    table.set(vni, letter);
    table.set(vni.toUpperCase(), letter.toUpperCase());
  };
  for (const [base, letter, marks] of BASES) {
    for (const [tone, mark] of Object.entries(marks)) {
      add(base + mark, (letter + COMBINING[tone as keyof typeof COMBINING]).normalize('NFC'));
    }
  }
  for (const [vni, letter] of Object.entries(SINGLE)) add(vni, letter);
  return table;
}

/** VNI characters (one or two) → Vietnamese letter, small and capital. */
export const VNI_TABLE = buildTable();

const BACK = new Map([...VNI_TABLE].map(([vni, letter]) => [letter, vni]));

/** Ensures Unicode from VNI; a capital base decides the case, whatever the case of its mark. */
export function fromVni(text: string): string {
  let read = '';
  for (let at = 0; at < text.length; at += 1) {
    const base = text.charAt(at);
    const pair = pairAt(base, text.charAt(at + 1));
    if (pair !== undefined) at += 1;
    read += pair ?? VNI_TABLE.get(base) ?? base;
  }
  return read;
}

function pairAt(base: string, mark: string): string | undefined {
  if (mark === '') return undefined;
  const isCapital = base !== base.toLowerCase();
  return VNI_TABLE.get(base + (isCapital ? mark.toUpperCase() : mark.toLowerCase()));
}

/** Ensures VNI from Unicode. */
export function toVni(text: string): string {
  return [...text.normalize('NFC')].map((letter) => BACK.get(letter) ?? letter).join('');
}
