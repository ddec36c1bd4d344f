import { useMemo } from 'react';
import { type Experiment, isPassage } from '../../core/explore/experiment';
import type { Objective } from '../../core/objective';
import type { Scenario } from '../../core/scenario';
import type { Minimum } from '../../core/types';
import type { PlaneKind } from '../../plot/experiment/painted';
import { isLandscape } from '../../report/landscape';
import { useTones } from '../rate/useTones';
import { useShared } from '../shell/context';
import { useExperimentWords } from './words';

type Compass = 'n' | 'ne' | 'e' | 'se' | 's' | 'sw' | 'w' | 'nw' | 'c';

const AROUND: readonly Compass[] = ['e', 'ne', 'n', 'nw', 'w', 'sw', 's', 'se'];

/** The part of half the map within which a valley lies in its middle. */
const MIDDLE = 0.2;

/** Which way a minimum lies from the middle of the map. */
function compassOf({ x, y }: Minimum, [xmin, xmax, ymin, ymax]: Objective['surface']['domain']): Compass {
  const dx = (2 * x - xmin - xmax) / (xmax - xmin);
  const dy = (2 * y - ymin - ymax) / (ymax - ymin);
  if (Math.hypot(dx, dy) < MIDDLE) return 'c';
  return AROUND[(Math.round((Math.atan2(dy, dx) * 4) / Math.PI) + 8) % 8]!;
}

/** What the minima of a surface are called, each by a name of its own. */
export function useMinimaNames({ scenario, objective }: Where): (index: number) => string {
  const { format } = useShared();
  const words = useExperimentWords();
  const { surface } = objective;
  const { id } = scenario.surface;
  return useMemo(() => {
    const { minima, domain } = surface;
    const lowest = minima.filter((minimum) => minimum.lowest !== false);
    const least = Math.min(...lowest.map(({ value }) => value));
    const isHut = ({ value, lowest }: Minimum): boolean => lowest !== false && value === least;
    const huts = minima.filter(isHut).length;
    const at = ({ x, y }: Minimum): string => words.minimumAt(words.reading.point(format.value(x), format.value(y)));
    const ways = minima.map((minimum) => compassOf(minimum, domain));
    return (index) => {
      const minimum = minima[index];
      if (!minimum) return '';
      if (isHut(minimum) && huts === 1) return isLandscape(id) ? words.hut : words.lowest;
      const way = ways[index]!;
      const alone = minima.filter((other, i) => ways[i] === way && !(isHut(other) && huts === 1)).length === 1;
      return isLandscape(id) && alone ? words.compass[way] : at(minimum);
    };
  }, [surface, id, words, format]);
}

interface Where {
  readonly experiment?: Experiment;
  readonly scenario: Scenario;
  readonly objective: Objective;
}

/** What the parts of a picture are called. */
export function useKindNames(where: Where): (kind: Pick<PlaneKind, 'end' | 'minimum'>) => string {
  const { format } = useShared();
  const words = useExperimentWords();
  const tones = useTones();
  const minimum = useMinimaNames(where);
  const steps = format.whole(where.scenario.steps);
  const passing = where.experiment === undefined || isPassage(where.experiment.measure);
  return ({ end, minimum: index }) => {
    if (index !== undefined && index >= 0) return minimum(index);
    if (end === 'missed') return passing ? words.legend.missed(steps) : words.reading.lost;
    if (end === 'value') return '';
    return end === 'descending' ? words.legend.shortAfter(steps) : tones[end];
  };
}
