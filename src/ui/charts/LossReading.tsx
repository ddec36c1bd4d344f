import { indexAt } from '../../store/clock';
import { RouteMark } from '../routes/RouteMark';
import { useShared } from '../shell/context';
import type { LossPlot } from './lossPlot';

/** Each route's loss at a time. */
export function LossReading({ plot, time }: { readonly plot: LossPlot; readonly time: number }) {
  const { text, format } = useShared();
  const { timeline, told } = plot;
  const print = timeline.clock === 'epoch' ? format.tenth : format.whole;
  return (
    <p className="loss-reading" aria-hidden="true">
      <span>{text.loss.at[timeline.clock](print(time))}</span>
      {told.map((trajectory, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a route is its place
        <span key={place}>
          <RouteMark place={place} />
          {format.value(trajectory.loss[indexAt(timeline, trajectory, time)]!)}
        </span>
      ))}
    </p>
  );
}
