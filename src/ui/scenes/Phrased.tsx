import { Fragment } from 'react';

const HAN = /^\p{Script=Han}+$/u;

/** The words of a line that is written without blanks; the line in one piece in browsers that know no words. */
const wordsOf = (line: string, tag: string): readonly string[] =>
  'Segmenter' in Intl
    ? Array.from(new Intl.Segmenter(tag, { granularity: 'word' }).segment(line), ({ segment }) => segment)
    : [line];

interface Props {
  readonly line: string;
  /** The language that it is in. */
  readonly tag: string;
}

/** A line that may be broken between two Chinese words, and not within one as browsers do. */
export function Phrased({ line, tag }: Props) {
  const words = wordsOf(line, tag);
  return words.map((word, k) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: words come more than once, and never move
    <Fragment key={k}>
      {k > 0 && HAN.test(word) && HAN.test(words[k - 1]!) && <wbr />}
      {word}
    </Fragment>
  ));
}
