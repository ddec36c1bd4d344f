import { useState } from 'react';
import { setRates } from '../../store/across';
import { useApp, useShared } from '../shell/context';
import { type GivenRates, givenTo, ownRates, withoutOwn } from './rates';
import { useBest } from './useBest';
import { useWords } from './words';

export type RateKind = 'own' | GivenRates['kind'];

/**
 * How the rates that the routes are compared at came about, how to choose others, and what is to be said of that.
 * @param reference the place of the route whose rate all others take
 */
export function useRateChoice(reference: number | undefined) {
  const { store, format, text } = useShared();
  const words = useWords().rates;
  const [given, setGiven] = useState<readonly GivenRates[]>([]);
  const scenario = useApp((state) => state.scenario);
  const { searching, failed, search, giveUp } = useBest((before, after, tried) =>
    setGiven((now) => [...now, { kind: 'best', own: ownRates(now, before), scenario: after, tried }]),
  );
  const now = givenTo(given, scenario);
  const [fewest, most] = now?.tried ?? [0, 0];
  const untried = now?.kind === 'best' && most === 0;
  const kind: RateKind = searching ? 'best' : untried ? 'own' : (now?.kind ?? 'own');

  const choose = (next: RateKind): void => {
    if (next === 'best') {
      search();
      return;
    }
    giveUp();
    const { change } = store.getState();
    const own = ownRates(given, scenario);
    if (next === 'own') {
      change(setRates(own));
      setGiven(withoutOwn(given, own));
      return;
    }
    const rate = own[reference ?? 0] ?? own.find((one) => one !== undefined);
    change(setRates(own.map(() => rate)));
    setGiven([...given, { kind: next, own, scenario: store.getState().scenario }]);
  };

  const tried = fewest === most ? format.whole(most) : `${format.whole(fewest)}–${format.whole(most)}`;
  const said = (): string => {
    if (searching) return words.searching;
    if (failed) return text.error.uncomputed;
    if (untried) return words.untried;
    return now?.kind === 'best' ? words.tried(tried) : '';
  };
  return { kind, choose, said: said() };
}
