import type { RunSpec } from '../../core/scenario';
import { late } from '../late/late';
import { afterPaint } from '../late/parts';

/** Parameters that stand in the row at once; the others wait until asked for. */
export const SHOWN = ['momentum'];

/** The controls of a route's parameters but the learning rate; the opening scene has none of them. */
export const routeParameters = late(() => import('./RouteParameters'));

/** The settings of an open row; the room that is kept for them holds a method and its menus. */
export const LateSettings = afterPaint(
  async () => (await import('./RouteSettings')).RouteSettings,
  'route-settings',
  true,
);

/** Whether the settings of a route take more room than that. */
const isTall = ({ params, schedule, rule }: RunSpec): boolean =>
  schedule !== undefined || rule !== undefined || SHOWN.some((name) => name in params);

/** Fetches the settings of routes where the first picture would move once they came. */
export async function settingsEarly(runs: readonly RunSpec[]): Promise<void> {
  const tall = runs.filter(isTall);
  if (tall.length === 0) return;
  const { partsEarly } = await import('./RouteSettings');
  await Promise.all([LateSettings.early(), routeParameters(''), partsEarly(tall)]);
}
