import { isConstant, LARGEST } from './bounds';
import { type Content, keep } from './contents';

const PRIME = 0x01000193;

/** 32-bit FNV-1a over words (Fowler, Noll and Vo), begun at a seed of one's own for each half of a key. */
function digest(words: Uint32Array, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  // By its index and not by its iterator, which takes three times as long: there may be a million.
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    hash = Math.imul(hash ^ (word & 255), PRIME);
    hash = Math.imul(hash ^ ((word >>> 8) & 255), PRIME);
    hash = Math.imul(hash ^ ((word >>> 16) & 255), PRIME);
    hash = Math.imul(hash ^ (word >>> 24), PRIME);
  }
  return hash >>> 0;
}

const wordsOf = (numbers: Float64Array): Uint32Array =>
  new Uint32Array(numbers.buffer, numbers.byteOffset, 2 * numbers.length);

const wordsIn = (text: string): Uint32Array => Uint32Array.from(text, (letter) => letter.codePointAt(0)!);

/** All that tells one content from another; the name of the file does not count. */
function partsOf(content: Content): Uint32Array[] {
  if (content.kind === 'grid') {
    const { columns, rows, values, x, y } = content.heights;
    return [wordsOf(Float64Array.of(columns, rows, x.first, x.step, y.first, y.step)), wordsOf(values)];
  }
  if (content.kind === 'track') {
    const { x, y, loss } = content.track;
    return [wordsOf(x), wordsOf(y), wordsOf(loss ?? new Float64Array()), wordsIn('track')];
  }
  const { x, y, label, names } = content.data;
  return [wordsOf(x), wordsOf(y), Uint32Array.from(label ?? []), wordsIn(JSON.stringify(names ?? null))];
}

/** A content's key: 16 hexadecimal digits made from its numbers and the names of its columns. */
function keyOf(content: Content): string {
  const parts = partsOf(content);
  const half = (seed: number): string =>
    parts
      .reduce((hash, part) => digest(part, hash + part.length), seed)
      .toString(16)
      .padStart(8, '0');
  return half(0) + half(0x9e3779b9);
}

/** What turns the direction of writing: a name with it would turn what stands around it, wherever it is shown. */
const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

const told = (name: string): string => name.replace(TURNING, '');

/** A content with its names as they are told: its own, and those of a table's columns and classes. */
function withToldNames(content: Content): Content {
  const name = told(content.name);
  if (content.kind !== 'table' || !content.data.names) return { ...content, name };
  const { x, y, classes } = content.data.names;
  const names = { x: told(x), y: told(y), ...(classes && { classes: [told(classes[0]), told(classes[1])] as const }) };
  return { ...content, name, data: { ...content.data, names } };
}

/** The numbers of a content, by what they are called in it. */
function numbersOf(content: Content): Readonly<Record<string, ArrayLike<number>>> {
  if (content.kind === 'table') return { 'data.x': content.data.x, 'data.y': content.data.y };
  if (content.kind === 'track') {
    const { x, y, loss = [] } = content.track;
    return { 'track.x': x, 'track.y': y, 'track.loss': loss };
  }
  const { values, x, y } = content.heights;
  return { 'heights.values': values, 'heights.x': [x.first, x.step], 'heights.y': [y.first, y.step] };
}

/** Refuses what a file is refused for, too: with it a start, a rate or a loss would be no number. */
function checkBounds(content: Content): void {
  for (const [name, numbers] of Object.entries(numbersOf(content))) {
    for (let i = 0; i < numbers.length; i++) {
      if (Math.abs(numbers[i]!) <= LARGEST) continue;
      throw new RangeError(`${name} may have numbers from -${LARGEST} to ${LARGEST}, and has ${numbers[i]} at ${i}`);
    }
  }
  if (content.kind === 'table' && isConstant(content.data.x))
    throw new RangeError('data.x has to have different numbers, and more apart than rounding sets them');
}

/**
 * Makes a reader's own content known; the key that is returned names it as a scenario's `content`, and is made from the
 * names as they were given.
 * @throws RangeError where a number is none or beyond ±10¹⁵, or a table's `x` spreads over no more than 10⁻¹⁰⁰ or a
 * billionth of its size: the bounds that numbers of files have
 */
export function provide(content: Content): string {
  checkBounds(content);
  const key = keyOf(content);
  keep(key, withToldNames(content));
  return key;
}
