import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';
import { zipNatively } from '../../src/cli/native-zip';
import { crc32 as ownCrc32 } from '../../src/workbook/xlsx/zip/crc';
import { crc32, deflate, inflate } from '../../src/workbook/xlsx/zip/platform';

const BYTES = new Uint8Array(readFileSync('src/cli/README.md'));

const unpacked = (packed: Uint8Array, size: number) => {
  try {
    return inflate(packed, size);
  } catch {
    return 'broken';
  }
};

test('Node packs what unpacks to the very bytes, as the script of browsers does, and no longer', () => {
  const byScript = deflate(BYTES, 6);
  zipNatively();
  const natively = deflate(BYTES, 6);
  expect(natively).toBeInstanceOf(Buffer);
  for (const packed of [byScript, natively]) expect(inflateRawSync(packed).equals(BYTES)).toBe(true);
  expect(natively.length).toBeLessThanOrEqual(byScript.length * 1.02);
});

test('Node unpacks what it packed, nothing at all as well, and no more than is stated', () => {
  zipNatively();
  const packed = deflate(BYTES, 6);
  expect(inflate(packed, BYTES.length)).toBeInstanceOf(Buffer);
  expect(Buffer.from(BYTES).equals(inflate(packed, BYTES.length))).toBe(true);
  expect(inflate(deflate(new Uint8Array(0), 6), 0)).toHaveLength(0);
  for (const stated of [0, 1, 100, BYTES.length - 1]) expect(unpacked(packed, stated)).toBe('broken');
  expect(unpacked(packed.subarray(0, packed.length - 20), BYTES.length)).toBe('broken');
  expect(
    unpacked(
      packed.map((byte, at) => (at === 40 ? byte ^ 255 : byte)),
      BYTES.length,
    ),
  ).not.toEqual(BYTES);
});

test('Node checks bytes by the same number as the script of browsers does, piece by piece as well', () => {
  zipNatively();
  const [first, rest] = [BYTES.subarray(0, 1001), BYTES.subarray(1001)];
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926);
  expect(crc32(rest, crc32(first))).toBe(ownCrc32(BYTES));
  expect(ownCrc32(rest, ownCrc32(first))).toBe(crc32(BYTES));
  expect(crc32(new Uint8Array(0))).toBe(0);
});
