import { useMemo } from 'react';
import { OVERHANG, type RateAxis, rateTicks } from '../../plot/rateTicks';
import { useApp, useShared } from '../shell/context';

interface Props {
  readonly place: number;
  readonly first: number;
  readonly last: number;
  /** Of the track, in sixteenths of a rem. */
  readonly width: number;
}

/** Parts of the type size that a digit is wide, and a sign of the bound's name, half of which is a subscript. */
const DIGIT = 0.6;
const SIGN = 0.52;
/** The type size, in sixteenths of a rem. */
const SIZE = 11.2;

/** The bound 2/λmax where the theory of plain gradient descent gives one: the same curvature everywhere. */
function useBound(place: number): number | undefined {
  return useApp(({ scenario: { runs, noise }, result: { objective } }) => {
    const { lambdaMax } = objective.surface;
    const run = runs[place];
    const exact = run?.batch === 'full' || (objective.samples === 1 && noise === 0);
    return lambdaMax && exact && run?.optimizer === 'gd' && run.params.weightDecay === 0 ? 2 / lambdaMax : undefined;
  });
}

/** Decades under the slider, and the bound where there is one. */
export function RateTicks({ place, first, last, width }: Props) {
  const { text, format } = useShared();
  const bound = useBound(place);
  const ticks = useMemo(() => {
    if (width === 0) return [];
    const measure: RateAxis['measure'] = (value, named) =>
      SIZE * (named ? SIGN * text.lr.bound.length : DIGIT * format.plain(value).length);
    return rateTicks({ first, last, width, overhang: OVERHANG, bound, measure });
  }, [first, last, width, bound, text, format]);
  const [head, sub] = text.lr.bound.split('λ');
  return (
    <>
      {ticks.map(({ value, x, centre, bound: named }) => (
        <span
          key={value}
          className={named ? 'rate-bound' : 'rate-tick'}
          style={{ '--x': `${x / 16}rem`, '--centre': `${centre / 16}rem` }}
        >
          <i />
          {named ? (
            <abbr title={text.lr.boundTitle(format.plain(value))}>
              {head}λ<sub>{sub}</sub>
            </abbr>
          ) : (
            <span aria-hidden="true">{format.plain(value)}</span>
          )}
        </span>
      ))}
    </>
  );
}
