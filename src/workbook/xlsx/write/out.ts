/** Where XML is written to, piece by piece. */
export interface Out {
  add(text: string): void;
}

/** Pieces joined as one text. */
export class TextOut implements Out {
  text = '';

  add(text: string): void {
    this.text += text;
  }
}

const FIRST_ROOM = 16 * 1024;
/** No character takes more bytes, counted by halves of pairs. */
const MOST_BYTES = 3;

/** Pieces written straight as UTF-8: a sheet of a hundred thousand cells never stands in memory as texts of their own. */
export class ByteOut implements Out {
  private readonly encoder = new TextEncoder();
  private room = new Uint8Array(FIRST_ROOM);
  private used = 0;

  get bytes(): Uint8Array {
    return this.room.subarray(0, this.used);
  }

  add(text: string): void {
    const most = text.length * MOST_BYTES;
    if (this.used + most > this.room.length) this.grow(most);
    this.used += this.encoder.encodeInto(text, this.room.subarray(this.used)).written;
  }

  private grow(needed: number): void {
    const before = this.bytes;
    this.room = new Uint8Array(Math.max(this.room.length * 2, this.used + needed));
    this.room.set(before);
  }
}
