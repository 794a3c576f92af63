const TABLE = makeTables();

/** Four tables let one step take four bytes: checking stays far cheaper than inflating. */
function makeTables(): readonly Uint32Array[] {
  const first = new Uint32Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    first[byte] = crc >>> 0;
  }
  const tables = [first];
  for (let step = 1; step < 4; step += 1) {
    const before = tables[step - 1] as Uint32Array;
    tables.push(before.map((crc) => (first[crc & 255] as number) ^ (crc >>> 8)));
  }
  return tables;
}

/** Ensures the CRC-32 of the bytes, continuing from an earlier one (ZIP APPNOTE 4.4.7). */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [t0, t1, t2, t3] = TABLE as [Uint32Array, Uint32Array, Uint32Array, Uint32Array];
  const whole = bytes.length & ~3;
  let crc = ~before;
  let at = 0;
  for (; at < whole; at += 4) {
    crc ^=
      (bytes[at] as number) |
      ((bytes[at + 1] as number) << 8) |
      ((bytes[at + 2] as number) << 16) |
      ((bytes[at + 3] as number) << 24);
    crc =
      (t3[crc & 255] as number) ^
      (t2[(crc >>> 8) & 255] as number) ^
      (t1[(crc >>> 16) & 255] as number) ^
      (t0[crc >>> 24] as number);
  }
  for (; at < bytes.length; at += 1) crc = (t0[(crc ^ (bytes[at] as number)) & 255] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}
