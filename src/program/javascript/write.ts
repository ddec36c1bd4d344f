import { optimizers } from '../../core/catalogue';
import type { Optimizer } from '../../core/types';
import type { Plan } from '../plan';
import { remarksOn } from '../remarks';
import type { Rule, SearchingId } from '../rules';
import { indent } from '../text';
import { translate } from '../translate';
import { batchLines } from './batches';
import { lossLines } from './loss';
import { randomLines } from './random';
import { rateLines } from './rates';
import { methods } from './searching';

/** The part of a program that is the optimizer's. */
interface Walk {
  /** Functions and what is kept, before the first update. */
  readonly before: readonly string[];
  readonly each: readonly string[];
  /** What the gradient is called. */
  readonly slope: string;
  readonly decays: boolean;
}

function lineOf(text: string, vectors: readonly string[], kept: readonly string[] = []): string {
  const [, name = '', sign, right = ''] = /^(\w+) (-?=) (.*)$/.exec(text) ?? [];
  const written = translate(right, vectors, 'javascript');
  if (vectors.includes(name)) return `${name}[i] ${sign} ${written};`;
  return `${kept.includes(name) ? '' : 'const '}${name} = ${written};`;
}

function stepping({ memory = [], once = [], kept = {}, lines, decays = false }: Rule, decay: number): Walk {
  const added = !decays && decay > 0;
  const slope = added ? 'slope' : 'g';
  const vectors = ['theta', slope, ...memory];
  const all = added ? ['g = slope + weightDecay * theta', ...lines] : lines;
  const walk = all.map((text) => lineOf(text, vectors));
  return {
    slope,
    decays: decays || added,
    before: [
      ...memory.map((name) => (name === 'size' ? 'let size;' : `const ${name} = [0, 0];`)),
      ...Object.entries(kept).map(([name, value]) => `let ${name} = ${value};`),
    ],
    each: [
      ...(memory.includes('size') ? ['size ??= [lr, lr];'] : []),
      ...once.map((text) => lineOf(text, [], Object.keys(kept))),
      'for (const i of [0, 1]) {',
      ...indent(walk, 2),
      '}',
    ],
  };
}

/** Where batches are parts of data sets, the page makes their Hessian of differences. */
function differences({ domain: [xmin, xmax, ymin, ymax], names }: Plan): string[] {
  const [x, y] = names;
  return [
    '// Differences of the gradient stand for the Hessian.',
    `function hessian(${x}, ${y}, batch) {`,
    `  const g = gradient(${x}, ${y}, batch);`,
    `  const next = [${x} + ${2 ** -20 * (xmax - xmin)}, ${y} + ${2 ** -20 * (ymax - ymin)}];`,
    `  const along = gradient(next[0], ${y}, batch).map((slope, i) => (slope - g[i]) / (next[0] - ${x}));`,
    `  const across = gradient(${x}, next[1], batch).map((slope, i) => (slope - g[i]) / (next[1] - ${y}));`,
    '  return [along[0], (along[1] + across[0]) / 2, across[1]];',
    '}',
    '',
  ];
}

function searching(plan: Plan, id: SearchingId): Walk {
  const { tools, memory, each } = methods[id];
  const { batches, columns } = plan;
  const tilted = batches !== undefined && batches.noise > 0;
  const [value, slope] = tilted ? ['batchLoss', 'batchGradient'] : ['loss', 'gradient'];
  const part = batches ? ', batch' : '';
  const bent = columns.length > 0 && batches ? ', batch' : '';
  return {
    slope: 'g',
    decays: false,
    before: [...(id === 'newton' && bent ? differences(plan) : []), ...tools, ...memory],
    each: [
      `const evaluate = (...place) => [${value}(...place${part}), ${slope}(...place${part})];`,
      ...(id === 'newton' ? [`const bend = hessian(...theta${bent});`] : []),
      ...each,
    ],
  };
}

/** The constants of the optimizer, each on its line. */
function hyperLines({ run, schedule }: Plan, decays: boolean): string[] {
  const { parameters }: Optimizer = optimizers[run.optimizer];
  const names = Object.keys(parameters).filter((name) => name !== 'weightDecay' || decays);
  return names.map((name) => `const ${name === 'lr' && schedule ? 'lr0' : name} = ${run.params[name]};`);
}

/** The program in JavaScript, for a browser's console or Node. */
export function writeJavascript(plan: Plan): string {
  const { run, method, schedule, start, updates, batches, columns, address } = plan;
  const { optimizer, params } = run;
  const walk = 'rule' in method ? stepping(method.rule, params.weightDecay ?? 0) : searching(plan, method.search);
  const searches = 'search' in method;
  const exact = optimizer === 'newton' && !(columns.length > 0 && batches);
  const gradient = batches && batches.noise > 0 ? 'batchGradient' : 'gradient';
  const rate = schedule?.id === 'plateau' ? 'rate(k - 1, loss(...theta))' : 'rate(k - 1)';
  return [
    `// Fall Line: ${address}`,
    ...remarksOn(plan, 'javascript').map((line) => `// ${line}`),
    '',
    ...randomLines(plan),
    ...lossLines(plan, exact),
    ...batchLines(batches, searches),
    ...hyperLines(plan, walk.decays),
    '',
    ...(schedule ? rateLines(schedule) : []),
    ...walk.before,
    `const theta = [${start.join(', ')}];`,
    'console.log(0, ...theta, loss(...theta));',
    `for (let k = 1; k <= ${updates}; k++) {`,
    ...(batches ? ['  const batch = batches.next().value;'] : []),
    `  const ${walk.slope} = ${gradient}(...theta${batches ? ', batch' : ''});`,
    ...(schedule ? [`  const lr = ${rate};`] : []),
    ...indent(walk.each, 2),
    '  console.log(k, ...theta, loss(...theta));',
    '}',
    '',
  ].join('\n');
}
