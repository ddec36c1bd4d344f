import type { Design } from '../../core/explore/design';
import type { BestSetting } from '../../core/explore/theory/stability';
import type { Scenario } from '../../core/scenario';

/** The route's own values of what is varied, in a scenario that may have changed since. */
export const ownValues = ({ settings, place }: Pick<Design, 'settings' | 'place'>, scenario: Scenario): number[] =>
  settings.map(({ of }) => of(scenario, scenario.runs[Math.min(place, scenario.runs.length - 1)]!));

/** Values of which none is the route's own, to ask whether it may be changed. */
export const otherValues = ({ axes }: Pick<Design, 'axes'>, own: readonly number[]): number[] =>
  axes.map(({ values }, i) => (values[0] === own[i] ? values.at(-1)! : values[0]!));

/** The setting that theory calls best, one value an axis. */
export const bestValues = ({ axes }: Pick<Design, 'axes'>, { lr, momentum }: BestSetting): number[] =>
  axes.map(({ name }) => (name === 'lr' ? lr : momentum!));
