const HAN = /^\p{Script=Han}+$/u;

/** The words of a line; the line in one piece in browsers that know no words. */
const wordsIn = (line: string, tag: string): readonly string[] =>
  'Segmenter' in Intl
    ? Array.from(new Intl.Segmenter(tag, { granularity: 'word' }).segment(line), ({ segment }) => segment)
    : [line];

/**
 * The parts of a line between which it may be broken besides at blanks and stops: between two Chinese words, but not between
 * two single characters, which may be a word that is not known for one.
 */
export function phrases(line: string, tag: string): readonly string[] {
  const parts: string[] = [];
  let last = '';
  for (const word of wordsIn(line, tag)) {
    const parted = HAN.test(last) && HAN.test(word) && last.length + word.length > 2;
    if (parted || parts.length === 0) parts.push(word);
    else parts[parts.length - 1] += word;
    last = word;
  }
  return parts;
}
