/** Routes of a scenario, at most. */
const ROUTES = 8;

/**
 * The random stream of a draw: the first is the route's own, so that it is the very route that the page shows.
 * @param place the route's place in the scenario, from 0
 * @param draw from 0
 */
export const streamOf = (place: number, draw: number): number => draw * ROUTES + place;

/** A stream of draws by which a rate is chosen; none of those that are reported. */
export const tuningStream = (place: number, draw: number): number => -ROUTES * (draw + 2) - place;
