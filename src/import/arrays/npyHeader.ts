import { FileError } from '../flaw';
import { type ElementType, isElementType } from './elements';

/** The first bytes of NumPy's own files (NumPy Enhancement Proposal 1). */
export const NPY_MAGIC = [0x93, ...new TextEncoder().encode('NUMPY')];

/** The longest header that is read, bytes; NumPy reads none longer either, unless it is told to trust it. */
const LONGEST_HEADER = 10_000;

/** Two bytes of version behind the first ones; then the length of the header, in two bytes, or in four from version 2 on. */
const VERSION_AT = NPY_MAGIC.length;
const LENGTH_AT = VERSION_AT + 2;

/** What the header of an array says. */
export interface NpyHeader {
  readonly type: ElementType;
  readonly shape: readonly number[];
  /** Whether the first index runs fastest. */
  readonly fortran: boolean;
  /** Where the numbers begin. */
  readonly from: number;
}

const broken = (given: string): FileError => new FileError({ reason: 'header', given });

/** The text of the header, a Python literal, and where it ends. */
function headerText(bytes: Uint8Array): { text: string; from: number } {
  const version = bytes[VERSION_AT] ?? 0;
  if (version < 1 || version > 3) throw broken(`version ${version}`);
  const begin = LENGTH_AT + (version === 1 ? 2 : 4);
  if (bytes.length < begin) throw new FileError({ reason: 'truncated', limit: begin });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = version === 1 ? view.getUint16(LENGTH_AT, true) : view.getUint32(LENGTH_AT, true);
  if (length > LONGEST_HEADER) throw broken(`${length} bytes`);
  const from = begin + length;
  if (bytes.length < from) throw new FileError({ reason: 'truncated', limit: from });
  return { text: new TextDecoder(version === 3 ? 'utf-8' : 'latin1').decode(bytes.subarray(begin, from)), from };
}

/** The type that a description such as `<f8` names. */
function typeOf(text: string): ElementType {
  const description = /'descr'\s*:\s*(\[|'[^']*')/.exec(text)?.[1];
  if (description === undefined) throw broken(text);
  if (description === '[') throw new FileError({ reason: 'records' });
  const given = description.slice(1, -1);
  if (/^[|<>=]?O/.test(given)) throw new FileError({ reason: 'objects' });
  const [, order, kind, size] = /^([<>|=])([fiub])(\d{1,2})$/.exec(given) ?? [];
  if (kind !== 'f' && kind !== 'i' && kind !== 'u' && kind !== 'b') throw new FileError({ reason: 'type', given });
  const type = { kind, size: Number(size), little: order !== '>' } as const;
  if (!isElementType(type)) throw new FileError({ reason: 'type', given });
  return type;
}

/** Reads the header of an array; throws a FileError where it is none, or of numbers that are not read. */
export function readNpyHeader(bytes: Uint8Array): NpyHeader {
  const { text, from } = headerText(bytes);
  const type = typeOf(text);
  const order = /'fortran_order'\s*:\s*(True|False)/.exec(text)?.[1];
  // Python 2 wrote an L behind long numbers.
  const list = /'shape'\s*:\s*\(([\d\sL,]*)\)/.exec(text)?.[1];
  if (!order || list === undefined) throw broken(text);
  const shape = list.match(/\d+/g)?.map(Number) ?? [];
  return { type, shape, fortran: order === 'True', from };
}
