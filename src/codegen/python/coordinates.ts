import type { Rule } from '../../core/rule/rule';
import { pythonName } from '../identifiers';
import type { Plan } from '../plan';
import { ruleCode, type Wording } from '../ruleCode';
import { indent } from '../text';

/** How Python writes a rule of one coordinate; of an array it takes the coordinate's own number. */
const wording = (theta: string): Wording => ({
  language: 'numpy',
  name(name, array) {
    if (name === 'gradient') return 'slope[i]';
    return (name === 'theta' ? theta : pythonName(name)) + (array ? '[i]' : '');
  },
  choose: (condition, then, otherwise) => `${then} if ${condition} else ${otherwise}`,
  either: (conditions) => conditions.join(' or '),
});

/** What a rule needs before the first update, and what an update does once it has the slope. */
interface Coordinates {
  readonly parameters: readonly string[];
  readonly memory: readonly string[];
  /** What the slope is called. */
  readonly slope: string;
  readonly each: readonly string[];
}

/**
 * A rule written out for one coordinate after the other, where it chooses between numbers in the middle of a line, or
 * uses functions that a tensor does not take.
 * @param theta what the two numbers are called that the rule changes
 */
export function byCoordinate(rule: Rule, run: Plan['run'], theta: string): Coordinates {
  const { parameters, remembered, once, each, gradient } = ruleCode(rule, run, wording(theta));
  const write = ({ name, operator, value }: (typeof each)[number]): string => `${name} ${operator} ${value}`;
  return {
    parameters,
    memory: remembered.map(({ name, vector }) => `${pythonName(name)} = ${vector ? 'np.zeros(2)' : '0'}`),
    slope: gradient === undefined ? 'g' : 'slope',
    each: [
      ...once.map(write),
      'for i in (0, 1):',
      ...indent([...(gradient === undefined ? [] : [`g = ${gradient}`]), ...each.map(write)], 4),
    ],
  };
}
