/** How the numbers of a binary file are written. */
export interface ElementType {
  /** Floating point, whole numbers with a sign, or without, or truth, which is 0 or 1. */
  readonly kind: 'f' | 'i' | 'u' | 'b';
  /** Bytes of one of them. */
  readonly size: number;
  readonly little: boolean;
}

const NAMES = { f: 'float', i: 'int', u: 'uint' };

/** What NumPy calls a type of numbers. */
export const elementName = ({ kind, size }: ElementType): string =>
  kind === 'b' ? 'bool' : `${NAMES[kind]}${8 * size}`;

/** A number of half precision from its bits (IEEE 754-2008, binary16). */
function half(bits: number): number {
  const [exponent, fraction] = [(bits >> 10) & 31, bits & 1023];
  const size =
    exponent === 31
      ? fraction === 0
        ? Number.POSITIVE_INFINITY
        : Number.NaN
      : exponent === 0
        ? fraction * 2 ** -24
        : (1024 + fraction) * 2 ** (exponent - 25);
  return bits >> 15 ? -size : size;
}

type Getter = (view: DataView, at: number, little: boolean) => number;

const GETTERS: Readonly<Record<string, Getter>> = {
  f2: (view, at, little) => half(view.getUint16(at, little)),
  f4: (view, at, little) => view.getFloat32(at, little),
  f8: (view, at, little) => view.getFloat64(at, little),
  b1: (view, at) => view.getUint8(at),
  i1: (view, at) => view.getInt8(at),
  i2: (view, at, little) => view.getInt16(at, little),
  i4: (view, at, little) => view.getInt32(at, little),
  i8: (view, at, little) => Number(view.getBigInt64(at, little)),
  u1: (view, at) => view.getUint8(at),
  u2: (view, at, little) => view.getUint16(at, little),
  u4: (view, at, little) => view.getUint32(at, little),
  u8: (view, at, little) => Number(view.getBigUint64(at, little)),
};

/** Whether numbers of a type can be read. */
export const isElementType = ({ kind, size }: ElementType): boolean => `${kind}${size}` in GETTERS;

/** Reads the numbers of a type that stand one after the other from a place on, by their index; the type is a known one. */
export function elementsAt(bytes: Uint8Array, from: number, type: ElementType): (index: number) => number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { kind, size, little } = type;
  const get = GETTERS[`${kind}${size}`]!;
  return (index) => get(view, from + index * size, little);
}
