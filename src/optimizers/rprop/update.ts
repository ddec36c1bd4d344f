import type { Optimizer } from '../../core/method';
import type { NumberParameter } from '../../core/types';
import { OF_MAP } from '../shared/averaging';
import { lr } from '../shared/parameters';

const size = (initial: number, symbol: string): NumberParameter => ({
  kind: 'number',
  initial,
  range: [1e-12, 1e12],
  slider: [1e-9, 1e3],
  scale: 'log',
  symbol,
});

/**
 * Rprop, each coordinate by itself: its stride Δ, α at first, grows by η⁺ while the gradient g keeps its sign and
 * shrinks by η⁻ where it turns, within Δmin and Δmax; θ ← θ − sign(g)Δ, where g counts as 0 in the update that turns.
 * Riedmiller and Braun, "A direct adaptive method for faster backpropagation learning: the RPROP algorithm", 1993;
 * conventions of torch.optim.Rprop(lr, (etaMinus, etaPlus), (stepMin, stepMax)).
 */
export const optimizer: Optimizer<'lr' | 'etaMinus' | 'etaPlus' | 'stepMin' | 'stepMax', 'size' | 'before'> = {
  parameters: {
    lr,
    etaMinus: {
      kind: 'number',
      initial: 0.5,
      range: [0.001, 0.999],
      slider: [0.1, 0.9],
      scale: 'linear',
      symbol: 'η⁻',
    },
    etaPlus: { kind: 'number', initial: 1.2, range: [1.001, 10], slider: [1.1, 3.1], scale: 'linear', symbol: 'η⁺' },
    stepMin: size(1e-6, 'Δmin'),
    stepMax: size(50, 'Δmax'),
  },
  slots: ['size', 'before'],
  stride: OF_MAP,
  update({ t, gradient, hyper, slots: { size, before } }, out) {
    const { lr, etaMinus, etaPlus, stepMin, stepMax } = hyper;
    const turnX = gradient[0]! * before[0]!;
    const turnY = gradient[1]! * before[1]!;
    const factorX = turnX > 0 ? etaPlus : turnX < 0 ? etaMinus : 1;
    const factorY = turnY > 0 ? etaPlus : turnY < 0 ? etaMinus : 1;
    const sizeX = Math.min(stepMax, Math.max(stepMin, (t > 1 ? size[0]! : lr) * factorX));
    const sizeY = Math.min(stepMax, Math.max(stepMin, (t > 1 ? size[1]! : lr) * factorY));
    const gx = turnX < 0 ? 0 : gradient[0]!;
    const gy = turnY < 0 ? 0 : gradient[1]!;
    size[0] = sizeX;
    size[1] = sizeY;
    before[0] = gx;
    before[1] = gy;
    out[0] = -Math.sign(gx) * sizeX;
    out[1] = -Math.sign(gy) * sizeY;
  },
};
