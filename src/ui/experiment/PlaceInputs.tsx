import type { KeyboardEvent } from 'react';
import { nearestPlace, valuesAt } from '../../core/explore/design';
import { useApp, useShared } from '../shell/context';
import { takeSettings } from './change';
import type { Seen } from './question';
import { usePlaceReading } from './reading';
import { ownValues } from './routeValues';
import { useExperimentPart, useModel } from './useModel';
import { useNames } from './useNames';
import { useExperimentWords } from './words';

/** With Shift. */
const MANY = 10;

/**
 * The place that is read, for the keyboard and for speech: one slider an axis, whose text says what comes of the place.
 * Arrows go one place, with Shift ten; Enter takes the settings.
 */
export function PlaceInputs({ seen }: { readonly seen: Seen }) {
  const { store } = useShared();
  const words = useExperimentWords();
  const model = useModel();
  const { design, experiment, findings } = seen;
  const names = useNames(seen, experiment.route);
  const scenario = useApp((state) => state.scenario);
  const own = nearestPlace(design, ownValues(design, scenario));
  const pinned = useExperimentPart((state) => state.pinned);
  const place = pinned ?? own;
  const spoken = usePlaceReading(seen, place);
  const { width } = design;
  const at = [place % width, Math.floor(place / width)];

  const go = (axis: number, index: number): void => {
    const most = design.axes[axis]!.values.length - 1;
    const next = [...at];
    next[axis] = Math.max(0, Math.min(most, index));
    model.setState({ pinned: next[0]! + next[1]! * width, pointed: undefined });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      const rate = findings.rates?.[place];
      // Where none has been gone to, the place is only the nearest to what is set already.
      if (pinned !== undefined || rate !== undefined)
        takeSettings(store, { experiment, values: valuesAt(design, place), rate });
      return;
    }
    if (event.key === 'Escape') model.setState({ pinned: undefined });
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    // Of a picture with two axes each pair of arrows goes along its own.
    const across = design.axes.length === 1 || event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    const along = across ? 0 : 1;
    go(along, at[along]! + step * (event.shiftKey ? MANY : 1));
  };
  return design.axes.map((one, axis) => (
    <input
      key={one.name}
      type="range"
      className="experiment-place hidden-text"
      min={0}
      max={one.values.length - 1}
      value={at[axis]}
      aria-label={words.picture.place(names.name(one.name))}
      aria-valuetext={words.reading.spoken(names.values(design, valuesAt(design, place)), spoken)}
      onChange={({ target: { value } }) => go(axis, Number(value))}
      onKeyDown={onKeyDown}
    />
  ));
}
