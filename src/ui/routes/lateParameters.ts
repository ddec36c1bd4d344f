import { late } from '../late/late';

/** Parameters that stand in the row at once; the others wait until asked for. */
export const SHOWN = ['momentum'];

/** The controls of a route's parameters but the learning rate; the opening scene has none of them. */
export const routeParameters = late(() => import('./RouteParameters'));
