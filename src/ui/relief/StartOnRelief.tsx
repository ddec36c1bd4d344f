import { isHidden } from '../../plot/relief/hidden';
import { onRelief } from '../../plot/relief/onRelief';
import { startNames } from '../../report/mapWords';
import { StartFlag } from '../map/StartFlag';
import { useApp, useShared } from '../shell/context';
import type { ReliefPicture } from './picture';
import { pointUnder, tidyOnRelief } from './pointed';

/** Narrower reliefs have the flag's short name, px. */
const NARROW = 500;

/** The flag at the start, on the ground: dragged over it, or moved with the arrow keys. */
export function StartOnRelief({ picture }: { readonly picture: ReliefPicture }) {
  const { text, format } = useShared();
  const { surface, projection } = picture;
  const start = useApp((state) => state.scenario.start);
  const at = onRelief(projection, ...start);
  const onGround = Number.isFinite(at.py);
  const { px, py } = onGround ? at : projection.place(at.u, at.v, 0);
  const [long, short] = startNames(start, text, format);
  return (
    <StartFlag
      surface={surface}
      domain={projection.block.domain}
      px={px}
      py={py}
      pointAt={(px, py) => pointUnder(projection, px, py)}
      tidy={(point) => tidyOnRelief(point, projection)}
      data-hidden={!onGround || isHidden(projection, at.u, at.v, at.z)}
    >
      <g className="map-marks">
        <text x={20} y={-17} dy="0.35em">
          {projection.width < NARROW ? short : long}
        </text>
      </g>
    </StartFlag>
  );
}
