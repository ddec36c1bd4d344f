const LONG = /^\p{Script=Han}{2,}$/u;

/** A term of several words, which stays in one piece. */
const TERM = /(普通梯度|梯度下降)$/;

/** The words of a line; the line in one piece in browsers that know no words. */
const wordsIn = (line: string, tag: string): readonly string[] =>
  'Segmenter' in Intl
    ? Array.from(new Intl.Segmenter(tag, { granularity: 'word' }).segment(line), ({ segment }) => segment)
    : [line];

/**
 * The parts of a line between which it may be broken besides at blanks and stops: between two Chinese words, but not beside
 * a single character, which may be the rest of a word: 学习率, 步数.
 */
export function phrases(line: string, tag: string): readonly string[] {
  const parts: string[] = [];
  let last = '';
  for (const word of wordsIn(line, tag)) {
    if (parts.length === 0 || (LONG.test(last) && LONG.test(word) && !TERM.test(last + word))) parts.push(word);
    else parts[parts.length - 1] += word;
    last = word;
  }
  return parts;
}
