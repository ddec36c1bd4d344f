import { late } from '../late/late';

/** The controls of a route's parameters but the learning rate; the opening scene has none of them. */
export const routeParameters = late(() => import('./RouteParameters'));
