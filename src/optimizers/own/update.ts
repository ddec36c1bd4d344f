import type { Optimizer } from '../../core/method';
import { optimizerBy, ruleParameter } from '../../core/rule/written';
import { decayRate } from '../shared/averaging';
import { lr } from '../shared/parameters';

/**
 * The optimizer whose rule its reader writes, as `written` makes it; until then that of the opening rule, which is heavy
 * ball: v ← βv + ∇J, θ ← θ − αv. What a rule may say is told with `Rule`, what its open names are with `parameterCalled`.
 */
export const optimizer: Optimizer<'lr' | 'beta', 'v'> = {
  parameters: { lr, beta: decayRate(0.9, 'β') },
  slots: ['v'],
  stride: { unit: 'slope', share: 1 },
  written: { rule: ruleParameter('v=beta*v+g;theta-=lr*v'), by: optimizerBy },
  update({ gradient, hyper: { lr, beta }, slots: { v } }, out) {
    v[0] = beta * v[0]! + gradient[0]!;
    v[1] = beta * v[1]! + gradient[1]!;
    out[0] = -lr * v[0];
    out[1] = -lr * v[1];
  },
};
