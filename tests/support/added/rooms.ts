/** What is added: a folder of each kind, as little as one can have. */
export const ADDED_ROOMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'surfaces/trench': {
    'surface.ts': `import type { Surface, SurfaceType } from '../../core/types';

/** J = ½(x² + ω y²)². */
const create = (omega: number): Surface => {
  const bowl = (x: number, y: number): number => (x * x + omega * y * y) / 2;
  return {
    value: (x, y) => bowl(x, y) ** 2,
    gradient(x, y, out) {
      const j = bowl(x, y);
      out[0] = 2 * j * x;
      out[1] = 2 * j * omega * y;
      return j * j;
    },
    hessian(x, y, out) {
      const j = bowl(x, y);
      out[0] = 2 * (j + x * x);
      out[1] = 2 * omega * x * y;
      out[2] = 2 * omega * (j + omega * y * y);
    },
    minima: [{ x: 0, y: 0, value: 0 }],
    domain: [-2, 2, -2, 2],
    start: [1.5, 0.5],
    steps: 20,
    lr: { range: [0.001, 1], initial: [0.05, 0.4, 0.005] },
    levels: 'log',
    aspect: 'equal',
    axes: 'digs',
    symbols: ['p', 'q'],
  };
};

export const surfaceType: SurfaceType = {
  group: 'test',
  parameters: { omega: { kind: 'number', initial: 3, range: [1, 10], scale: 'linear', symbol: 'ω' } },
  create: (params) => create(Number(params?.omega ?? 3)),
};
`,
    'formula.ts': `import type { Formula } from '../../core/formula/lines';

export const formula: Formula = { lines: ['J = a^2', 'a = (x^2 + omega y^2)/2'] };
`,
    'source.ts': `import type { Source } from '../../core/source';

export const sources: readonly Source[] = [];
`,
    'words.en.ts': `export const words = { name: 'Trench', short: 'dug out', about: 'A dug valley.', axes: { digs: ['dug p', 'dug q'] }, parameters: { omega: 'Digging' } };\n`,
    'words.zh.ts': `export const words = { name: '壕沟', short: '挖出来的', about: '挖出来的谷。', axes: { digs: ['挖 p', '挖 q'] }, parameters: { omega: '深挖' } };\n`,
    'text.en.ts': `export const text = { text: 'It is dug. It is deep.', where: 'ω is dug.' };\n`,
    'text.zh.ts': `export const text = { text: '挖出来的。很深。', where: 'ω 是挖的。' };\n`,
  },
  'surfaces/trench-fit': {
    'surface.ts': `import type { Dataset, SurfaceType } from '../../core/types';
import { datasetType as steps } from '../../datasets/footsteps/dataset';
import { surfaceType as linear } from '../linear-regression/surface';

/** The line through footsteps. */
export const surfaceType: SurfaceType = {
  group: 'data',
  parameters: {},
  datasets: ['footsteps'],
  create: (_params = {}, data: Dataset = steps.create({ n: 8 }, 0)) => linear.create({ scale: 'raw' }, data),
};
`,
    'formula.ts': `import type { Formula } from '../../core/formula/lines';

export const formula: Formula = {
  lines: ['J = (theta0 + theta1 x - y)^2/2'],
  printed: ['J(θ) = ∑_i (θ_0 + θ_1 x_i − y_i)^2'],
};
`,
    'program.ts': `import { both, type SurfaceProgram } from '../shared/written';

export const program: SurfaceProgram = { samples: (_params, data) => ({ columns: both(data, false) }) };
`,
    'words.en.ts': `export const words = { name: 'Trench fit', short: 'fitted', about: 'Fitted to footsteps.' };\n`,
    'words.zh.ts': `export const words = { name: '壕沟拟合', short: '拟合而得', about: '拟合脚印。' };\n`,
    'text.en.ts': `export const text = { text: 'It is fitted. It fits.' };\n`,
    'text.zh.ts': `export const text = { text: '拟合的。合适。' };\n`,
  },
  'datasets/footsteps': {
    'dataset.ts': `import type { DatasetType } from '../../core/types';

/** A step a unit, up and down by turns. */
export const datasetType: DatasetType = {
  parameters: { n: { kind: 'number', initial: 8, range: [2, 100], scale: 'linear', integer: true } },
  create: ({ n }) => ({
    x: Float64Array.from({ length: Number(n) }, (_, i) => i / 4 - 1),
    y: Float64Array.from({ length: Number(n) }, (_, i) => i % 2),
    columns: { x: 'way', y: 'height' },
  }),
};
`,
    'source.ts': `import type { Source } from '../../core/source';

export const sources: readonly Source[] = [];
`,
    'words.en.ts': `export const words = { name: 'Footsteps', about: 'One by one.', columns: { way: 'Way', height: 'Height' } };\n`,
    'words.zh.ts': `export const words = { name: '脚印', about: '一步一步。', columns: { way: '路程', height: '高度' } };\n`,
    'text.en.ts': `export const text = { text: 'Somebody walked here.' };\n`,
    'text.zh.ts': `export const text = { text: '有人走过。' };\n`,
  },
  'schedules/halting': {
    'schedule.ts': `import type { Schedule } from '../../core/method';

/** α/(1 + h) at every other update, α at the others. */
export const schedule: Schedule<{ hold: number }> = {
  parameters: { hold: { kind: 'number', initial: 1, range: [0, 9], scale: 'linear', symbol: 'h' } },
  create:
    (lr, { hold }) =>
    (made) =>
      made % 2 === 1 ? lr / (1 + hold) : lr,
};
`,
    'rule.ts': `import type { ScheduleRule } from '../shared/scheduleRule';

export const rule: ScheduleRule = {
  formula: ['α_t = α & t even', 'α_t = frac{α}{1 + h} & t odd'],
  torch: 'torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: 1 / (1 + {hold} * (t % 2)))',
  written: {
    python: ({ hold }) => [\`return lr0 / (1 + \${hold} * (t % 2))\`],
    javascript: ({ hold }) => [\`return lr0 / (1 + \${hold} * (t % 2));\`],
  },
};
`,
    'source.ts': `import type { Source } from '../../core/source';

export const sources: readonly Source[] = [];
`,
    'words.en.ts': `export const words = { name: 'Halting', about: 'Now and then.', parameters: { hold: 'Hold' } };\n`,
    'words.zh.ts': `export const words = { name: '走走停停', about: '时快时慢。', parameters: { hold: '停留' } };\n`,
    'text.en.ts': `export const text = { text: 'It halts. Then it goes.' };\n`,
    'text.zh.ts': `export const text = { text: '停一停。再走。' };\n`,
  },
  'optimizers/plodder': {
    'update.ts': `import type { Optimizer } from '../../core/method';
import { lr } from '../shared/parameters';

/** v ← g + ζv, θ ← θ − αv/(1 + ζ). */
export const optimizer: Optimizer<'lr' | 'drag', 'v'> = {
  parameters: { lr, drag: { kind: 'number', initial: 0.5, range: [0, 1], scale: 'linear', symbol: 'ζ' } },
  slots: ['v'],
  stride: { unit: 'slope', share: 1 },
  update({ gradient, hyper: { lr, drag }, slots: { v } }, out) {
    for (const i of [0, 1]) {
      v[i] = gradient[i]! + drag * v[i]!;
      out[i] = (-lr * v[i]!) / (1 + drag);
    }
  },
};
`,
    'rule.ts': `import type { Rule } from '../../core/rule/rule';

export const rule: Rule = {
  lines: ['g = gradient', 'v = g + drag * v', 'theta -= lr * v / (1 + drag)'],
  remembers: 'v',
};
`,
    'source.ts': `import type { Source } from '../../core/source';

export const sources: readonly Source[] = [];
`,
    'words.en.ts': `export const words = { name: 'Plodder', about: 'Plods on.', parameters: { drag: 'Drag' } };\n`,
    'words.zh.ts': `export const words = { name: '慢行者', about: '慢慢走。', parameters: { drag: '阻力' } };\n`,
    'text.en.ts': `export const text = { text: 'It plods. It drags. It arrives.' };\n`,
    'text.zh.ts': `export const text = { text: '慢慢走。拖着走。走到了。' };\n`,
  },
};
