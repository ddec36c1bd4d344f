import type { Surface } from '../../core/types';
import type { Frame } from '../../plot/frame';
import { hangs } from '../../plot/minimaMarks';
import { useApp } from '../shell/context';
import { StartFlag } from './StartFlag';
import { useSheet } from './sheet';
import { tidyPoint } from './tidy';

interface Props {
  readonly surface: Surface;
  readonly frame: Frame;
  /** Whether it is one more of a handle that stands elsewhere: for the pointer alone. */
  readonly twin?: boolean;
}

/** The flag at the start, on the map. */
export function StartHandle({ surface, frame, twin = false }: Props) {
  const [x, y] = useApp((state) => state.scenario.start);
  const { sheet } = useSheet(frame);
  const py = frame.toY(y);
  return (
    <StartFlag
      surface={surface}
      domain={frame.domain}
      px={frame.toX(x)}
      py={py}
      pointAt={(px, py) => [frame.fromX(px), frame.fromY(py)]}
      tidy={(point) => tidyPoint(point, frame)}
      tabIndex={twin ? -1 : undefined}
      aria-hidden={twin || undefined}
      data-hang={hangs(sheet.toY(y))}
    />
  );
}
