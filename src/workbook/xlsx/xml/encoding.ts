/** The encodings a part may have (ECMA-376-2 §8.1.4 allows UTF-8 and UTF-16 only). */
export type XmlEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Ensures the encoding a part's first bytes show; UTF-8 unless they say otherwise. */
export function encodingOf(bytes: Uint8Array): XmlEncoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** Ensures a decoder that refuses broken sequences and keeps a byte-order mark, so that encoding gives the bytes back. */
export function decoderOf(encoding: XmlEncoding): TextDecoder {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
}

const DECODERS = new Map<XmlEncoding, TextDecoder>();

/** Decoders for whole parts keep no state between them, and making one costs more than a small part. */
function wholeDecoder(encoding: XmlEncoding): TextDecoder {
  const decoder = DECODERS.get(encoding) ?? decoderOf(encoding);
  DECODERS.set(encoding, decoder);
  return decoder;
}

/** Ensures a part's text, or undefined when its bytes are not valid in its encoding. */
export function decodeXml(bytes: Uint8Array): string | undefined {
  try {
    return wholeDecoder(encodingOf(bytes)).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Ensures the bytes of a text in the encoding the part had. */
export function encodeXml(text: string, encoding: XmlEncoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) {
    view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  }
  return bytes;
}
