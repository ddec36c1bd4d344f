import { resolve } from '../../core/params';
import type { DatasetType, Params } from '../../core/types';
import { measures, species } from './measures';

type Measure = keyof typeof measures;
type Species = keyof typeof species;

/** The species of each choice; the last one is told apart from the others. */
const GROUPS: Readonly<Record<string, readonly Species[]>> = {
  all: ['adelie', 'chinstrap', 'gentoo'],
  'adelie-gentoo': ['adelie', 'gentoo'],
  'adelie-chinstrap': ['adelie', 'chinstrap'],
  'chinstrap-gentoo': ['chinstrap', 'gentoo'],
};

const parameters = {
  x: { kind: 'choice', choices: ['flipper', 'mass', 'bill', 'depth'] },
  y: { kind: 'choice', choices: ['mass', 'flipper', 'bill', 'depth'] },
  species: { kind: 'choice', choices: ['all', 'adelie-gentoo', 'adelie-chinstrap', 'chinstrap-gentoo'] },
} as const;

/** Two measures of the Palmer penguins, of all three species or of two; flipper length → body mass unless said otherwise. */
export const datasetType: DatasetType = {
  parameters,
  create(params: Params = {}) {
    const chosen = resolve(parameters, params);
    const [x, y] = [chosen.x as Measure, chosen.y as Measure];
    const group = GROUPS[String(chosen.species)]!;
    const column = (name: Measure): Float64Array =>
      Float64Array.from(group.flatMap((one) => measures[name].slice(...species[one])));
    const counts = group.map((one) => species[one][1] - species[one][0]);
    const others = counts.slice(0, -1).reduce((sum, count) => sum + count, 0);
    return {
      x: column(x),
      y: column(y),
      label: new Uint8Array(others + counts.at(-1)!).fill(1, others),
      classes: [group.length > 2 ? 'others' : group[0]!, group.at(-1)!],
      columns: { x, y },
    };
  },
};
