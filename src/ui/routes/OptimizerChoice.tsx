import type { OptimizerId } from '../../optimizers/ids';
import { isOptimizer } from '../../scenario/defaults';
import { setOptimizer } from '../../store/lateEdits';
import { Part } from '../controls/Part';
import { useApp, useShared } from '../shell/context';

/** Which method a route goes by. */
export function OptimizerChoice({ place }: { readonly place: number }) {
  const { store, text } = useShared();
  const optimizer = useApp((state) => state.scenario.runs[place]?.optimizer ?? 'gd');
  if (optimizer === 'track') return <span className="route-recorded">{text.optimizers.track.name}</span>;
  return (
    <Part id="optimizer" place={place} instead={<span>{text.optimizers[optimizer].name}</span>}>
      <select
        className="select route-optimizer"
        aria-label={text.spoken.of(text.routes.route(place + 1), text.routes.optimizer)}
        value={optimizer}
        onChange={(event) => store.getState().change(setOptimizer(place, event.target.value as OptimizerId))}
      >
        {Object.entries(text.optimizers)
          .filter(([id]) => isOptimizer(id))
          .map(([id, { name }]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
      </select>
    </Part>
  );
}
