import { FileError } from '../flaw';

/** The first bytes of an HDF5 file. */
export const HDF5_MAGIC = [0x89, ...new TextEncoder().encode('HDF\r\n'), 0x1a, 0x0a];

/** Fields that are read of a file at most: what it says of itself may run in circles, or have no end. */
const MOST_FIELDS = 50_000;

/** How many fields a text counts for: it takes as long. */
const TEXT = 10;

/** The longest name, bytes. */
const LONGEST_NAME = 255;

/** What stands where there is no address. */
export const NOWHERE = 2 ** 64;

/** A file that contradicts itself, or ends too early. */
export const damaged = (given: string): FileError => new FileError({ reason: 'damaged', given });

/** A part of HDF5 that is not read. */
export const unsupported = (given: string): FileError => new FileError({ reason: 'unsupported', given });

/** The fields of a file by their places, each within it. */
export interface Fields {
  readonly bytes: Uint8Array;
  u8(at: number): number;
  u16(at: number): number;
  u32(at: number): number;
  /** An address or a length; such files are held to 8 bytes for both. */
  u64(at: number): number;
  /** The text up to the next zero, or of so many bytes. */
  text(at: number, length?: number): string;
  /** Throws where other letters stand. */
  expect(at: number, letters: string): void;
}

/** The fields of a file, of which only so many are read. Throws a FileError beyond that, or beyond its end. */
export function fieldsOf(bytes: Uint8Array): Fields {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MOST_FIELDS;
  const inBounds = (at: number, size: number, cost = 1): number => {
    left -= cost;
    if (left < 0) throw damaged('loop');
    if (!(at >= 0 && at + size <= bytes.length)) throw damaged(`address ${at}`);
    return at;
  };
  const text = (at: number, length?: number): string => {
    inBounds(at, length ?? 0, TEXT);
    const most = bytes.subarray(at, at + Math.min(length ?? LONGEST_NAME, LONGEST_NAME));
    const end = length === undefined ? most.indexOf(0) : -1;
    return new TextDecoder().decode(end < 0 ? most : most.subarray(0, end));
  };
  return {
    bytes,
    u8: (at) => view.getUint8(inBounds(at, 1)),
    u16: (at) => view.getUint16(inBounds(at, 2), true),
    u32: (at) => view.getUint32(inBounds(at, 4), true),
    u64: (at) => Number(view.getBigUint64(inBounds(at, 8), true)),
    text,
    expect(at, letters) {
      if (text(at, letters.length) !== letters) throw damaged(letters);
    },
  };
}
