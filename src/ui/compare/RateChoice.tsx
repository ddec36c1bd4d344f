import { useRef } from 'react';
import { setRates } from '../../store/across';
import type { Store } from '../../store/store';
import { Segments } from '../controls/Segments';
import { useApp, useShared } from '../shell/context';
import { useBest } from './useBest';
import { useWords } from './words';

/** The rate that all routes have in common, where they have. */
function commonRate({ scenario }: Pick<Store, 'scenario'>): number | undefined {
  const rates = scenario.runs.flatMap(({ params }) => (params.lr === undefined ? [] : [params.lr]));
  return rates.every((rate) => rate === rates[0]) ? rates[0] : undefined;
}

/** Whether the routes are compared at the same learning rate or each at its best. */
export function RateChoice({ reference }: { readonly reference: number | undefined }) {
  const { store, format, text } = useShared();
  const words = useWords().rates;
  const { searching, failed, found, search, giveUp } = useBest();
  const best = useApp(({ scenario }) => found !== undefined && scenario.runs === found.runs && found.tried[1] > 0);
  const untried = useApp(({ scenario }) => scenario.runs === found?.runs && found.tried[1] === 0);
  const same = useApp((state) => commonRate(state) !== undefined);
  const rated = useApp(({ scenario }) => scenario.runs.some(({ params }) => params.lr !== undefined));
  /** What all had in common before each took its best. */
  const before = useRef<number>(undefined);

  const choose = (next: 'same' | 'best' | ''): void => {
    const state = store.getState();
    if (next === 'best') {
      before.current = commonRate(state);
      search();
      return;
    }
    giveUp();
    const { runs } = state.scenario;
    const rate =
      (best ? before.current : undefined) ??
      [runs[reference ?? 0], ...runs].find((run) => run?.params.lr !== undefined)?.params.lr;
    state.change(setRates(runs.map(() => rate)));
  };

  if (!rated) return null;
  const [fewest, most] = found?.tried ?? [0, 0];
  const tried = fewest === most ? format.whole(most) : `${format.whole(fewest)}–${format.whole(most)}`;
  return (
    <>
      <span className="row">
        <span className="label" aria-hidden="true">
          {words.label}
        </span>
        <Segments
          label={words.label}
          value={searching || best ? 'best' : same ? 'same' : ''}
          options={[
            ['same', words.same],
            ['best', words.best],
          ]}
          onChange={choose}
        />
      </span>
      <p className="hint compare-said" role="status">
        {searching
          ? words.searching
          : failed
            ? text.error.uncomputed
            : best
              ? words.tried(tried)
              : untried
                ? words.untried
                : ''}
      </p>
    </>
  );
}
