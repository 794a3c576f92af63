import { oncePerText } from '../grid/kept';

/** Ensures a name as compared: composed Unicode, single plain spaces, lower case, no trailing dots. */
export const comparableName = oncePerText((name): string =>
  name
    .normalize('NFC')
    .replace(/[\u200B-\u200D\uFEFF]/g, '')
    .replace(/[\u00D0\u00F0]/g, '\u0111')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase(),
);
