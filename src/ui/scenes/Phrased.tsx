import { Fragment } from 'react';
import { phrases } from './phrases';

interface Props {
  readonly line: string;
  /** The language that it is in. */
  readonly tag: string;
}

/** A line that may be broken between two Chinese words, and not within one as browsers do. */
export const Phrased = ({ line, tag }: Props) =>
  phrases(line, tag).map((part, k) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts come more than once, and never move
    <Fragment key={k}>
      {k > 0 && <wbr />}
      {part}
    </Fragment>
  ));
