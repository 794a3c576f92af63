const encoder = new TextEncoder();

/** Ensures the size of data on the wire; Vietnamese letters take two or three bytes. */
export function bytesOf(data: unknown): number {
  return encoder.encode(JSON.stringify(data)).length;
}
