import type { SettingAxis } from '../../core/explore/settingAxis';
import type { MapTick } from '../mapTicks';
import type { AxisScale } from './axisScale';
import { evenValues, roundValues } from './roundValues';

/** Between two ticks at least, px: beside each other, or above. The sizes of batches are short to write. */
const ACROSS = 70;
const ACROSS_SIZES = 48;
const UPWARDS = 44;

const apart = (list: readonly MapTick[], room: number): boolean =>
  list.every(({ at }, i) => i === 0 || Math.abs(at - list[i - 1]!.at) >= room);

/** Powers of two, or of four and so on, and the largest size, for which the power next to it makes room. */
function sizeTicks({ values }: SettingAxis, scale: AxisScale, room: number): MapTick[] {
  const at = (value: number): MapTick => ({ value, at: scale.toPx(value) });
  const last = at(values.at(-1)!);
  for (let factor = 2; ; factor *= 2) {
    const powers: MapTick[] = [];
    for (let size = 1; size < last.value; size *= factor) if (size >= scale.domain[0]) powers.push(at(size));
    if (apart(powers, room)) return [...powers.filter((tick) => Math.abs(tick.at - last.at) >= room), last];
  }
}

/**
 * Round values along an axis, as many as have room: 1, 2 and 5 times powers of ten where it is logarithmic, powers of two
 * where it is of batches, whole numbers where all its values are.
 * @param length of the axis, px
 */
export function axisTicks(axis: SettingAxis, scale: AxisScale, length: number): readonly MapTick[] {
  const [low, high] = scale.domain;
  const upwards = scale.edges[0]! > scale.edges.at(-1)!;
  const room = upwards ? UPWARDS : ACROSS;
  const at = (value: number): MapTick => ({ value, at: scale.toPx(value) });
  if (low === high) return [at(low)];
  if (axis.name === 'batch') return sizeTicks(axis, scale, upwards ? UPWARDS : ACROSS_SIZES);
  if (axis.scale === 'log') {
    const rounds = roundValues([low, high], [[1, 2, 5], [1]], room, scale.toPx).map(at);
    if (rounds.length > 1) return rounds;
  }
  const whole = axis.values.every(Number.isInteger);
  for (let count = Math.max(2, Math.floor(length / room)); count > 0; count--) {
    const found = evenValues(low, high, count).map(at);
    const kept = whole ? found.filter(({ value }) => Number.isInteger(value)) : found;
    if (apart(kept, room) && kept.length > 0) return kept;
  }
  return [at(low)];
}
