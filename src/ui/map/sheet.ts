import { useMemo } from 'react';
import { createFrame, type Frame } from '../../plot/frame';
import { textScale } from '../browser/textScale';

/** The same map in px of type of the usual size: what is drawn on it grows with the page's type. */
export interface Sheet {
  readonly sheet: Frame;
  /** CSS px to one of its px. */
  readonly scale: number;
}

/** The sheet of a map's frame. */
export function sheetOf(frame: Frame): Sheet {
  const scale = textScale();
  const { domain, width, height } = frame;
  return { scale, sheet: scale === 1 ? frame : createFrame(domain, width / scale, height / scale, 'free') };
}

/** The same, made once for a frame. */
export const useSheet = (frame: Frame): Sheet => useMemo(() => sheetOf(frame), [frame]);

/** The size of a drawing on a sheet that lies over all of its map. */
export const layered = (frame: Frame, { width, height }: Frame) => ({
  width: frame.width,
  height: frame.height,
  viewBox: `0 0 ${width} ${height}`,
});
