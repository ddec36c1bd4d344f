import { describe, expect, test } from 'vitest';
import { DEFAULT_EXPERIMENT, decode, optimizers, schedules, surfaces } from '../../../../src';
import { variableSettings } from '../../../../src/core/explore/choices';
import { designOf } from '../../../../src/core/explore/design';
import { objectiveOf } from '../../../../src/core/objective';
import { sampled } from '../../../support/long';

const choicesOf = (address: string): readonly string[] => {
  const { scenario } = decode(address);
  return variableSettings(scenario, scenario.runs[0]!, objectiveOf(scenario).samples);
};

test('they come in the order of the panels: the rate, the optimizer, the batch, the start, the ground', () => {
  const of = (address: string): string => choicesOf(address).join(' ');
  expect(of('?surface=ravine&run=momentum')).toBe('lr momentum dampening weightDecay x y kappa noise');
  expect(of('?surface=ravine&noise=1&run=gd')).toBe('lr weightDecay batch x y kappa noise seed');
  expect(of('?surface=linear-regression&data=line&run=gd,batch:4,schedule:step')).toBe(
    'lr weightDecay stepSize gamma batch x y n slope intercept noise outliers seed',
  );
});

describe.each(Object.keys(optimizers))('%s', (optimizer) => {
  test.each(sampled(Object.keys(surfaces), 4))('on %s: all that is offered makes an experiment', (surface) => {
    for (const rest of ['', '&noise=0.5']) {
      const { scenario } = decode(`?surface=${surface}${rest}&run=${optimizer},batch:8`);
      const objective = objectiveOf(scenario);
      const names = variableSettings(scenario, scenario.runs[0]!, objective.samples);
      expect(names).toEqual([...new Set(names)]);
      expect(names.length).toBeGreaterThan(3);
      for (const vary of names) {
        const { axes } = designOf(scenario, { ...DEFAULT_EXPERIMENT, vary }, objective);
        expect(axes[0].values.length, vary).toBeGreaterThan(1);
      }
    }
  });
});

test.each(Object.keys(schedules))('numbers of the schedule %s can be varied', (id) => {
  const { scenario } = decode(`?surface=bowl&run=gd,schedule:${id}`);
  const objective = objectiveOf(scenario);
  for (const vary of variableSettings(scenario, scenario.runs[0]!, objective.samples))
    expect(() => designOf(scenario, { ...DEFAULT_EXPERIMENT, vary }, objective), vary).not.toThrow();
});
