import { type ElementType, elementsAt, isElementType } from '../arrays/elements';
import { FileError } from '../flaw';
import { damaged, type Fields, NOWHERE, unsupported } from './bytes';
import { MESSAGES, type Message, messagesOf } from './messages';

/** Numbers of a file, in the order in which they stand there: the last index runs fastest. */
export interface NumberSet {
  readonly shape: readonly number[];
  readonly type: ElementType;
  at(index: number): number;
}

/** The lengths of a dataset's dimensions (IV.A.2.b). */
function shapeOf({ u8, u64 }: Fields, { at }: Message): number[] {
  const from = at + (u8(at) === 1 ? 8 : 4);
  return Array.from({ length: u8(at + 1) }, (_, i) => u64(from + 8 * i));
}

/** The bits of exponents, by the bytes of IEEE 754's numbers. */
const EXPONENTS: Readonly<Record<number, number>> = { 2: 5, 4: 8, 8: 11 };

/** How a dataset's numbers are written (IV.A.2.d). */
function typeOf({ u8, u32 }: Fields, { at }: Message): ElementType {
  const [kind, bits, size] = [u8(at) & 15, u8(at + 1), u32(at + 4)];
  if (kind > 1) throw unsupported(`datatype ${kind}`);
  const type = { kind: kind === 1 ? 'f' : bits & 8 ? 'i' : 'u', size, little: (bits & 1) === 0 } as const;
  // Places of exponent and mantissa stand behind the offset and the precision.
  const usual = kind === 0 || u8(at + 13) === EXPONENTS[size];
  if (!isElementType(type) || !usual) throw unsupported(`datatype ${kind}, ${size} bytes`);
  return type;
}

/** Where a dataset's numbers stand, if they are in one piece, and how many bytes there are (IV.A.2.i). */
function pieceOf({ u8, u16, u64 }: Fields, { at }: Message): { from: number; size: number } {
  const version = u8(at);
  if (version !== 3 && version !== 4) throw unsupported(`layout ${version}`);
  const kind = u8(at + 1);
  if (kind === 0) return { from: at + 4, size: u16(at + 2) };
  if (kind !== 1) throw new FileError({ reason: 'chunked' });
  const from = u64(at + 2);
  if (from === NOWHERE) throw unsupported('no numbers');
  return { from, size: u64(at + 10) };
}

/** The numbers whose header stands at a place; undefined where it is no dataset's. */
export function numberSetAt(fields: Fields, at: number): NumberSet | undefined {
  const messages = messagesOf(fields, at);
  const find = (wanted: number): Message | undefined => messages.find(({ type }) => type === wanted);
  const [space, datatype, layout] = [find(MESSAGES.dataspace), find(MESSAGES.datatype), find(MESSAGES.layout)];
  if (!space || !datatype || !layout) return undefined;
  if ([space, datatype, layout].some(({ elsewhere }) => elsewhere)) throw unsupported('shared message');
  if (find(MESSAGES.filters)) throw new FileError({ reason: 'chunked' });
  const [shape, type, { from, size }] = [shapeOf(fields, space), typeOf(fields, datatype), pieceOf(fields, layout)];
  const whole = shape.reduce((product, length) => product * length, type.size);
  if (whole > size || from + whole > fields.bytes.length) throw damaged(`dataset ${at}`);
  return { shape, type, at: elementsAt(fields.bytes, from, type) };
}
