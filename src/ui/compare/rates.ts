import type { Scenario } from '../../core/scenario';

/** The learning rates of all routes, by place; none of a method without one. */
type Rates = readonly (number | undefined)[];

/** Rates that all routes were given at once, and what they had before. */
export interface GivenRates {
  readonly kind: 'same' | 'best';
  /** Those that the reader had set. */
  readonly own: Rates;
  /** The scenario with the rates that were given. */
  readonly scenario: Scenario;
  /** How many rates were tried for a route, the fewest and the most, where the best were looked for. */
  readonly tried?: readonly [number, number];
}

export const ratesOf = ({ runs }: Scenario): Rates => runs.map(({ params }) => params.lr);

const areAlike = (one: Rates, other: Rates): boolean =>
  one.length === other.length && one.every((rate, place) => rate === other[place]);

/**
 * How the rates of a scenario came about, the last of what was given; nothing where they are as the reader has set them.
 * What is best was looked for in one scenario and is so in no other; the same rate for all stays that until a rate changes,
 * but where the reader had set the same.
 */
export const givenTo = (given: readonly GivenRates[], scenario: Scenario): GivenRates | undefined =>
  given.findLast((one) => {
    const rates = ratesOf(one.scenario);
    return one.kind === 'best' || areAlike(one.own, rates)
      ? one.scenario === scenario
      : areAlike(rates, ratesOf(scenario));
  });

/** The rates that the reader has set, be they those of the scenario or those from before. */
export const ownRates = (given: readonly GivenRates[], scenario: Scenario): Rates =>
  givenTo(given, scenario)?.own ?? ratesOf(scenario);

/** What was given, without what would take the reader's own rates for given ones. */
export const withoutOwn = (given: readonly GivenRates[], own: Rates): GivenRates[] =>
  given.filter(({ scenario }) => !areAlike(ratesOf(scenario), own));
