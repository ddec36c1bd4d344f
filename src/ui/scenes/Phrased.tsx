import { Fragment } from 'react';
import { phrases } from './phrases';

interface Props {
  readonly line: string;
  /** The language that it is in. */
  readonly tag: string;
}

/** A number and what it counts. */
const COUNT = /(\d) (?=\p{Script=Han})/gu;

/** A line that may be broken between two Chinese words, and not within one as browsers do, nor after a number. */
export const Phrased = ({ line, tag }: Props) =>
  phrases(line.replace(COUNT, '$1\u00a0'), tag).map((part, k) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts come more than once, and never move
    <Fragment key={k}>
      {k > 0 && <wbr />}
      {part}
    </Fragment>
  ));
