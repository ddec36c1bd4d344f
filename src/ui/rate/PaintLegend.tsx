import type { Tone } from '../../plot/paint';
import { useShared } from '../context';
import { usePainting } from './usePainting';
import { useTones } from './useTones';

/** In the order in which they mostly follow along a slider. */
const TONES: readonly Tone[] = ['slow', 'reached', 'other', 'swinging', 'diverged'];

/** What the colours and patterns on the learning-rate sliders mean. */
export function PaintLegend() {
  const { text } = useShared();
  const painting = usePainting();
  const tones = useTones();
  return (
    <ul className="paint-legend" aria-label={text.lr.legend}>
      {TONES.map((tone) => (
        <li key={tone}>
          {painting ? <painting.Swatch tone={tone} /> : <span className="paint-swatch" />}
          {tones[tone]}
        </li>
      ))}
    </ul>
  );
}
