import { useShallow } from 'zustand/react/shallow';
import { indexAt } from '../../store/clock';
import { horizonOf, timelineOf, timeOf } from '../../store/playbackSlice';
import type { Result } from '../../store/result';
import { useApp } from '../shell/context';

/** The places of the routes of a result whose cursor is at their end, as far as that is told. */
export const useEnded = ({ trajectories }: Result): readonly number[] =>
  useApp(
    useShallow((state) => {
      if (state.result.trajectories !== trajectories) return [];
      const timeline = timelineOf(state);
      const time = Math.min(timeOf(state), horizonOf(state));
      return [...trajectories.keys()].filter(
        (place) => indexAt(timeline, trajectories[place]!, time) === trajectories[place]!.length - 1,
      );
    }),
  );
