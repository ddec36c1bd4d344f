import { useShared } from '../context';
import { usePainting } from './usePainting';

/** What the colours and patterns on the learning-rate sliders mean. */
export function PaintLegend() {
  const { text } = useShared();
  const painting = usePainting();
  return (
    <ul className="paint-legend" aria-label={text.lr.legend}>
      {painting && <painting.LegendEntries />}
    </ul>
  );
}
