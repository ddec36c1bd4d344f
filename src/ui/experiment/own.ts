import type { Design } from '../../core/explore/design';
import type { BestSetting } from '../../core/explore/theory/stability';
import type { Scenario } from '../../core/scenario';
import type { Seen } from './model';

/** The route's own values of what is varied, in a scenario that may have changed since. */
export const ownValues = ({ settings, place }: Pick<Design, 'settings' | 'place'>, scenario: Scenario): number[] =>
  settings.map(({ of }) => of(scenario, scenario.runs[Math.min(place, scenario.runs.length - 1)]!));

/** The index of the value that is nearest. */
function nearestValue({ values, scale }: Design['axes'][number], value: number): number {
  const away = (other: number): number =>
    scale === 'log' ? Math.abs(Math.log(other / value)) : Math.abs(other - value);
  return values.reduce((best, other, k) => (away(other) < away(values[best]!) ? k : best), 0);
}

/** The place of some values, one an axis. */
export function placeOfValues({ axes, width }: Pick<Design, 'axes' | 'width'>, values: readonly number[]): number {
  const [first, second] = axes.map((axis, i) => nearestValue(axis, values[i]!));
  return first! + (second ?? 0) * width;
}

/** The values at a place. */
export function valuesAt({ axes, width }: Pick<Design, 'axes' | 'width'>, place: number): number[] {
  const [first, second] = axes;
  const values = [first.values[place % width]!];
  if (second) values.push(second.values[Math.floor(place / width)]!);
  return values;
}

/** Whether starts are varied over the map, so that its valleys are told apart. */
export const isBasins = ({ design }: Pick<Seen, 'design'>): boolean =>
  design.axes.map(({ name }) => name).join() === 'x,y';

/** Values of which none is the route's own, to ask whether it may be changed. */
export const otherValues = ({ axes }: Pick<Design, 'axes'>, own: readonly number[]): number[] =>
  axes.map(({ values }, i) => (values[0] === own[i] ? values.at(-1)! : values[0]!));

/** The setting that theory calls best, one value an axis. */
export const bestValues = ({ axes }: Pick<Design, 'axes'>, { lr, momentum }: BestSetting): number[] =>
  axes.map(({ name }) => (name === 'lr' ? lr : momentum!));
