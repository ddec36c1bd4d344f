import { Failure } from '../late/Failure';
import { useShared } from '../shell/context';
import { usePainting } from './usePainting';

/** What the colours and patterns on the learning-rate sliders mean, or that they could not be had. */
export function PaintLegend() {
  const { text } = useShared();
  const { value: painting, failures } = usePainting();
  if (failures > 0) return <Failure failures={failures} />;
  return (
    <ul className="paint-legend" aria-label={text.lr.legend}>
      {painting && <painting.LegendEntries />}
    </ul>
  );
}
