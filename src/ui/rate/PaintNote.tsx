import { Failure } from '../late/Failure';
import { usePainting } from './usePainting';

/** Where the paint of the sliders falls short, or could not be had. */
export function PaintNote() {
  const { value: painting, failures } = usePainting();
  if (failures > 0) return <Failure failures={failures} />;
  return painting && <painting.PaintNotes />;
}
