import type { FileProblemCode } from '../problems';

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const PDF = [0x25, 0x50, 0x44, 0x46];
const RTF = [0x7b, 0x5c, 0x72, 0x74, 0x66];
/** JPEG, PNG, GIF, TIFF (both byte orders); photographs of phones (HEIC, WebP) name themselves further on. */
const IMAGES = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const NAMED_IMAGE = /^(?:....ftyp(?:hei[cfsx]|mif1|avif)|RIFF....WEBP)/s;
/** Enough of the beginning to tell text from anything else. */
const HEAD = 4_096;

/** Ensures the reason why the bytes are no zip archive, or undefined when they look like one. */
export function sniff(bytes: Uint8Array): FileProblemCode | undefined {
  if (bytes.length === 0) return 'workbook.empty-file';
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return undefined;
  if (startsWith(bytes, COMPOUND)) return compoundKind(bytes);
  if (startsWith(bytes, PDF)) return 'workbook.pdf';
  if (startsWith(bytes, RTF)) return 'workbook.old-document';
  if (isImage(bytes)) return 'workbook.image';
  return textKind(bytes);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function isImage(bytes: Uint8Array): boolean {
  if (IMAGES.some((mark) => startsWith(bytes, mark))) return true;
  return NAMED_IMAGE.test(String.fromCharCode(...bytes.subarray(0, 12)));
}

/** Compound files name their streams in UTF-16 ([MS-CFB] §2.6.1): the names tell a lock from an old format. */
function compoundKind(bytes: Uint8Array): FileProblemCode {
  const names = compoundNames(bytes);
  if (names.includes(wide('EncryptedPackage'))) return 'workbook.password';
  if (names.includes(wide('Workbook')) || names.includes(`\0${wide('Book')}`)) return 'workbook.old-xls';
  return names.includes(wide('WordDocument')) ? 'workbook.old-document' : 'workbook.compound-file';
}

function compoundNames(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

function wide(name: string): string {
  return [...name].map((letter) => `${letter}\0`).join('');
}

function textKind(bytes: Uint8Array): FileProblemCode {
  const head = decodeHead(bytes.subarray(0, HEAD));
  if (head === undefined) return 'workbook.not-a-workbook';
  const start = head.trimStart().toLowerCase();
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'workbook.xml-2003';
  if (/^(<!doctype html|<html|<table|<meta|<head|<style)|<html[\s>]|^mime-version:/.test(start))
    return 'workbook.html';
  return /[,;\t]/.test(start) ? 'workbook.csv' : 'workbook.not-a-workbook';
}

/** Text in UTF-8, UTF-16 or an old one-byte encoding; undefined for anything with control bytes in it. */
function decodeHead(head: Uint8Array): string | undefined {
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isWide) return new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head);
  const isBinary = head.some((byte) => byte < 9 || (byte > 13 && byte < 32));
  return isBinary ? undefined : new TextDecoder().decode(head).replace(/^\ufeff/, '');
}
