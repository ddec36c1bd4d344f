import type { Point } from '../../core/types';
import type { Frame } from '../../plot/frame';
import type { PlacedWord } from '../../plot/labels/word';
import { startNames } from '../../report/mapWords';
import { useApp, useShared } from '../shell/context';
import { Word } from './Word';

interface Props {
  /** Where it stood when the start was at rest, and where the start was then. */
  readonly word: PlacedWord;
  readonly placed: Point;
  readonly frame: Frame;
}

/** The name of the start, which goes with it as it is dragged, as far as the map's edge. */
export function StartWords({ word, placed, frame }: Props) {
  const { text, format } = useShared();
  const start = useApp((state) => state.scenario.start);
  const { left, top, right, bottom } = word.box;
  const within = (move: number, least: number, most: number): number => Math.max(least, Math.min(most, move));
  const dx = within(frame.toX(start[0]) - frame.toX(placed[0]), -left, frame.width - right);
  const dy = within(frame.toY(start[1]) - frame.toY(placed[1]), -top, frame.height - bottom);
  const [long, short] = startNames(start, text, format);
  return <Word word={{ ...word, text: word.text === short ? short : long, x: word.x + dx, y: word.y + dy }} />;
}
