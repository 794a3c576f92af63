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
  private room = new Uint8Array(FIRST_ROOM);
  private used = 0;

  get bytes(): Uint8Array {
    return this.room.subarray(0, this.used);
  }

  add(text: string): void {
    if (this.used + text.length * MOST_BYTES > this.room.length) this.grow(text.length * MOST_BYTES);
    const { room } = this;
    let at = this.used;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      if (code < 0x80) room[at++] = code;
      else if (code < 0x800) {
        room[at++] = 0xc0 | (code >> 6);
        room[at++] = 0x80 | (code & 63);
      } else if (code < 0xd800 || code > 0xdfff) {
        room[at++] = 0xe0 | (code >> 12);
        room[at++] = 0x80 | ((code >> 6) & 63);
        room[at++] = 0x80 | (code & 63);
      } else {
        this.used = at;
        this.addEncoded(text.slice(index));
        return;
      }
    }
    this.used = at;
  }

  /** Characters beyond the first 65,536 are rare: the platform's encoder pairs their halves. */
  private addEncoded(text: string): void {
    const encoded = new TextEncoder().encode(text);
    this.room.set(encoded, this.used);
    this.used += encoded.length;
  }

  private grow(needed: number): void {
    const before = this.bytes;
    this.room = new Uint8Array(Math.max(this.room.length * 2, this.used + needed));
    this.room.set(before);
  }
}
