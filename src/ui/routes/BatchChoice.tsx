import { isSurfaceComing } from '../../store/coming';
import { setWalk } from '../../store/edits';
import { SOME_NOISE, setBatch } from '../../store/lateEdits';
import { useApp, useShared } from '../shell/context';
import { useMethod } from '../shell/useMethod';

/** Power-of-two batch sizes on offer, as exponents. */
const BATCHES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13];

/** How many samples each step looks at. */
export function BatchChoice({ place }: { readonly place: number }) {
  const { store, text, format } = useShared();
  const batch = useApp((state) => state.scenario.runs[place]?.batch ?? 'full');
  const samples = useApp((state) => state.result.objective.samples);
  const offered = BATCHES.map((k) => 2 ** k).filter((size) => size < Math.max(samples, 64));
  const sizes = [...new Set([...offered, ...(batch === 'full' ? [] : [batch])])].sort((a, b) => a - b);
  return (
    <select
      className="select"
      aria-label={text.spoken.of(text.routes.route(place + 1), text.route.looksAt)}
      data-param="batch"
      value={String(batch)}
      onChange={({ target: { value } }) =>
        store.getState().change(setBatch(place, value === 'full' ? 'full' : Number(value)))
      }
    >
      <option value="full">{text.routes.all}</option>
      {sizes.map((size) => (
        <option key={size} value={size}>
          {text.routes.samples(format.whole(size), size)}
        </option>
      ))}
    </select>
  );
}

/** What a batch can't do here, where that is so. */
export function BatchNote({ place }: { readonly place: number }) {
  const { store, text } = useShared();
  const batch = useApp((state) => state.scenario.runs[place]?.batch ?? 'full');
  const samples = useApp((state) => state.result.objective.samples);
  const coming = useApp(isSurfaceComing);
  const { needs } = useMethod(place);
  if (batch === 'full' || coming) return null;
  if (samples === 1)
    return (
      <p className="hint">
        {text.route.alike}{' '}
        <button type="button" className="link" onClick={() => store.getState().change(setWalk({ noise: SOME_NOISE }))}>
          {text.route.addNoise}
        </button>
      </p>
    );
  return batch < samples && needs === 'full batches' ? <p className="hint">{text.route.wholeOnly}</p> : null;
}
