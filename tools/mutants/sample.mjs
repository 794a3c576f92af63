/** Ensures whether a mutant belongs to the sample of this share (0 to 1); the same for the same seed and sources. */
export function isInSample(id, share, seed) {
  let mixed = Math.imul(Number(id) + 1, 0x9e3779b1) ^ Math.imul(seed, 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32 < share;
}
