/**
 * Draws the product's icons: a ledger sheet with ruled lines and a score bar, and one sign per command.
 * Deterministic: the same bytes on every machine. Run `npx tsx test/manifest/draw-icons.ts assets` to renew them.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';

type Colour = readonly [number, number, number];
type Point = readonly [number, number];
/** Whether a point of the square of 32 units is inside. */
type Shape = (x: number, y: number) => boolean;
type Drawing = readonly (readonly [Shape, Colour])[];

const BLUE: Colour = [15, 84, 140];
const PALE: Colour = [232, 240, 247];
const WHITE: Colour = [255, 255, 255];
const GREEN: Colour = [16, 124, 65];
const AMBER: Colour = [202, 96, 16];
const GREY: Colour = [122, 132, 143];

/** Samples per pixel and direction: edges come out smooth. */
const SAMPLES = 4;

function box(left: number, top: number, right: number, bottom: number, radius = 0): Shape {
  return (x, y) => {
    const dx = Math.max(left + radius - x, x - (right - radius), 0);
    const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
    const isInside = x >= left && x <= right && y >= top && y <= bottom;
    return isInside && dx * dx + dy * dy <= radius * radius + 1e-9;
  };
}

function disc(cx: number, cy: number, radius: number): Shape {
  return (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= radius * radius;
}

function line(points: readonly Point[], width: number): Shape {
  return (x, y) =>
    points.slice(1).some((end, index) => distance([x, y], points[index] ?? end, end) <= width / 2);
}

/** Part of a ring, between two angles in degrees (clockwise from the right). */
function arc(centre: Point, radius: number, width: number, angles: Point): Shape {
  const [cx, cy] = centre;
  const [from, to] = angles;
  return (x, y) => {
    const angle = (Math.atan2(y - cy, x - cx) * 180) / Math.PI;
    const turned = angle < from ? angle + 360 : angle;
    return Math.abs(Math.hypot(x - cx, y - cy) - radius) <= width / 2 && turned <= to;
  };
}

function triangle(a: Point, b: Point, c: Point): Shape {
  const side = (x: number, y: number, [px, py]: Point, [qx, qy]: Point): number =>
    (x - qx) * (py - qy) - (px - qx) * (y - qy);
  return (x, y) => {
    const signs = [side(x, y, a, b), side(x, y, b, c), side(x, y, c, a)];
    return signs.every((sign) => sign >= 0) || signs.every((sign) => sign <= 0);
  };
}

function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const at = Math.max(0, Math.min(1, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length));
  return Math.hypot(x - ax - at * (bx - ax), y - ay - at * (by - ay));
}

const sheet: Drawing = [
  [box(4, 1, 28, 31, 3), BLUE],
  [box(6, 3, 26, 29, 1.5), WHITE],
];
const rules: Drawing = [
  [box(8, 6, 24, 8.5), PALE],
  [box(8, 11, 19, 13), GREY],
  [box(8, 15.5, 17, 17.5), GREY],
];
const bar: Drawing = [
  [box(8, 22, 24, 26, 2), PALE],
  [box(8, 22, 20, 26, 2), GREEN],
];
const check: Drawing = [
  [
    line(
      [
        [18, 14.5],
        [20.5, 17.5],
        [25, 10.5],
      ],
      2.6,
    ),
    GREEN,
  ],
];

const DRAWINGS: Readonly<Record<string, Drawing>> = {
  product: [...sheet, ...rules, ...bar, ...check],
  score: [
    ...sheet,
    [
      line(
        [
          [10, 16],
          [14.5, 21],
          [22.5, 10],
        ],
        3.4,
      ),
      GREEN,
    ],
  ],
  risks: [
    ...sheet,
    [triangle([16, 7], [25, 24], [7, 24]), AMBER],
    [box(15, 13, 17, 18.5, 1), WHITE],
    [disc(16, 21.3, 1.3), WHITE],
  ],
  check: [
    ...sheet,
    [
      line(
        [
          [19, 20],
          [25, 27],
        ],
        3.6,
      ),
      BLUE,
    ],
    [disc(15, 14, 7), BLUE],
    [disc(15, 14, 4.6), WHITE],
  ],
  issue: [
    [box(5, 2, 27, 11, 2), BLUE],
    [box(8, 5.5, 24, 7.5), WHITE],
    [triangle([8, 21], [3.5, 15], [12.5, 15]), GREEN],
    [box(6.8, 12, 9.2, 16), GREEN],
    [triangle([24, 21], [19.5, 15], [28.5, 15]), GREEN],
    [box(22.8, 12, 25.2, 16), GREEN],
    [box(3, 22, 13, 31, 1.5), GREY],
    [box(19, 22, 29, 31, 1.5), GREY],
  ],
  gather: [
    [box(3, 2, 13, 12, 1.5), GREY],
    [box(19, 2, 29, 12, 1.5), GREY],
    [triangle([16, 21], [10.5, 14], [21.5, 14]), GREEN],
    [box(14.5, 7, 17.5, 15), GREEN],
    [box(5, 22, 27, 31, 2), BLUE],
    [box(8, 25.5, 24, 27.5), WHITE],
  ],
  rank: [
    [box(3, 17, 11, 30, 1), GREY],
    [box(12, 7, 20, 30, 1), BLUE],
    [box(21, 13, 29, 30, 1), GREEN],
  ],
  report: [
    ...sheet,
    [box(9, 7, 23, 9.5), BLUE],
    [box(9, 13, 23, 15), GREY],
    [box(9, 18, 23, 20), GREY],
    [box(9, 23, 17, 25), GREY],
  ],
  undo: [
    [arc([17, 18], 9.5, 4, [-135, 135]), BLUE],
    [triangle([3, 12.5], [14.5, 5.5], [14.5, 17.5]), BLUE],
  ],
  explain: [
    ...sheet,
    [arc([16, 12], 4.4, 2.8, [-180, 70]), BLUE],
    [box(14.6, 15.2, 17.4, 20, 0.8), BLUE],
    [disc(16, 24, 1.8), BLUE],
  ],
};

const PRODUCT_SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const COMMAND_SIZES = [16, 32, 80];

export interface IconFile {
  readonly file: string;
  readonly bytes: Buffer;
}

/** Every icon's file name and bytes. */
export function icons(): IconFile[] {
  return Object.entries(DRAWINGS).flatMap(([name, shapes]) => {
    const isProduct = name === 'product';
    return (isProduct ? PRODUCT_SIZES : COMMAND_SIZES).map((size) => ({
      file: isProduct ? `icon-${size}.png` : `icon-${name}-${size}.png`,
      bytes: png(size, draw(shapes, size)),
    }));
  });
}

function draw(shapes: Drawing, size: number): Buffer {
  const pixels = Buffer.alloc(size * size * 4);
  const unit = 32 / size;
  const fromTop = [...shapes].reverse();
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      pixels.set(pixelOf(fromTop, [unit * x, unit * y], unit), (y * size + x) * 4);
    }
  }
  return pixels;
}

/** Red, green, blue and opacity of a square; the topmost shape that covers a sample wins. */
function pixelOf(fromTop: Drawing, [left, top]: Point, width: number): number[] {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample++) {
    const x = left + (((sample % SAMPLES) + 0.5) / SAMPLES) * width;
    const y = top + ((Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) * width;
    const colour = fromTop.find(([inside]) => inside(x, y))?.[1];
    if (!colour) continue;
    covered++;
    colour.forEach((value, channel) => (sum[channel] = (sum[channel] ?? 0) + value));
  }
  if (covered === 0) return [0, 0, 0, 0];
  const opacity = Math.round((255 * covered) / (SAMPLES * SAMPLES));
  return [...sum.map((value) => Math.round(value / covered)), opacity];
}

/** PNG (ISO/IEC 15948): 8 bits each of red, green, blue and alpha, one data chunk. */
function png(size: number, pixels: Buffer): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const lines = Array.from({ length: size }, (_, y) =>
    Buffer.concat([Buffer.from([0]), pixels.subarray(y * size * 4, (y + 1) * size * 4)]),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(lines), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(checksum(body), body.length + 4);
  return whole;
}

function checksum(bytes: Buffer): number {
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  }
  return (value ^ 0xffffffff) >>> 0;
}

const [, script, folder] = process.argv;
if (folder !== undefined && script?.endsWith('draw-icons.ts')) {
  for (const { file, bytes } of icons()) writeFileSync(path.join(folder, file), bytes);
}
