/** Signs that mean the same as one of the keyboard's. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['×', '*'],
  ['·', '*'],
  ['⋅', '*'],
  ['∙', '*'],
  ['∗', '*'],
  ['•', '*'],
  ['÷', '/'],
  ['∕', '/'],
  ['−', '-'],
  ['–', '-'],
  ['∣', '|'],
  ['。', '.'],
  ['、', ','],
]);

const ROOTS: ReadonlyMap<string, string> = new Map([
  ['√', 'sqrt'],
  ['∛', 'cbrt'],
]);

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A character as the parser reads it, and where in the typed text it stood. */
export interface Character {
  readonly sign: string;
  /** Present where it was a raised digit or a raised minus. */
  readonly raised?: true;
  readonly at: number;
  readonly length: number;
}

/**
 * The characters of a text in one form each: compatibility forms (full-width brackets, letters of mathematical
 * alphabets) by NFKC, letters small, typographic operators as the keyboard's. Raised digits, which NFKC would let down, stay raised.
 * @param small whether capital letters are read as small ones
 */
export function readCharacters(text: string, small = true): Character[] {
  const characters: Character[] = [];
  let at = 0;
  for (const original of text) {
    const { length } = original;
    const digit = SUPERSCRIPTS.indexOf(original);
    if (digit >= 0) characters.push({ sign: String(digit), raised: true, at, length });
    else if (original === '⁻') characters.push({ sign: '-', raised: true, at, length });
    else if (ROOTS.has(original)) for (const sign of ROOTS.get(original)!) characters.push({ sign, at, length });
    else {
      const normal = original.normalize('NFKC');
      // What comes apart, such as ½ or ㎏, is not a formula's.
      const sign = [...normal].length === 1 ? normal : original;
      const lower = small ? sign.toLowerCase() : sign;
      characters.push({ sign: ALIKE.get(sign) ?? (lower.length === sign.length ? lower : sign), at, length });
    }
    at += length;
  }
  return characters;
}
