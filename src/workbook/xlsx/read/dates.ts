const DAY = 86_400_000;
/** Serial 0 of the 1900 system lies here for every date after February 1900. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const ISO = /^(?:(\d{4})-(\d{2})-(\d{2}))?(?:T?(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/** Ensures the serial number of an ISO 8601 date, time or both, or undefined (ECMA-376-1 §18.17.4). */
export function serialOf(text: string, date1904: boolean): number | undefined {
  const match = ISO.exec(text.trim());
  if (!match || text.trim() === '') return undefined;
  const [, year, month, day, hours = '0', minutes = '0', seconds = '0'] = match;
  const time = (Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  if (year === undefined) return time;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(at).getUTCDate() !== Number(day)) return undefined;
  if (date1904) return (at - EPOCH_1904) / DAY + time;
  const serial = (at - EPOCH_1900) / DAY;
  // The 1900 system counts a 29 February 1900 that never was.
  return (serial < 61 ? serial - 1 : serial) + time;
}
