import { optimizers } from '../../core/catalogue';
import type { Optimizer } from '../../core/types';
import type { Plan } from '../plan';
import { remarksOn } from '../remarks';
import type { Rule, SearchingId } from '../rules';
import { indent, snake } from '../text';
import { optimizerLine, schedulerLines, takesSchedule } from '../torch/lines';
import { translate } from '../translate';
import { batchLines } from './batches';
import { evaluationLines } from './evaluation';
import { lossLines, type PythonLanguage } from './loss';
import { randomLines } from './random';
import { rateLines } from './rates';
import { methods } from './searching';

/** The part of a program that is the optimizer's. */
interface Walk {
  /** Functions and what is kept, before the first update. */
  readonly before: readonly string[];
  /** What an update does before and after it has its learning rate. */
  readonly first: readonly string[];
  readonly after: readonly string[];
  readonly start: string;
  /** What `print` shows after the update. */
  readonly shown: string;
  /** The full loss as a number. */
  readonly loss: string;
  readonly usesRate: boolean;
  readonly setsRate?: string;
}

/** The optimizer's constants, each on its line. */
function hyperLines({ run, schedule }: Plan, decays: boolean): string[] {
  const { parameters }: Optimizer = optimizers[run.optimizer];
  const names = Object.keys(parameters).filter((name) => name !== 'weightDecay' || decays);
  return names.map((name) => `${name === 'lr' && schedule ? 'lr0' : snake(name)} = ${run.params[name]}`);
}

const lineOf = (text: string, language: PythonLanguage): string => {
  const [, name = '', sign, right = ''] = /^(\w+) (-?=) (.*)$/.exec(text) ?? [];
  return `${snake(name)} ${sign} ${translate(right, [], language)}`;
};

/** The rule written out, on NumPy's arrays or PyTorch's tensors. */
function stepping(plan: Plan, rule: Rule, language: PythonLanguage): Walk {
  const { memory = [], once = [], kept = {}, lines, decays = false } = rule;
  const { run, schedule, batches, start } = plan;
  const added = !decays && (run.params.weightDecay ?? 0) > 0;
  const part = batches ? ', batch' : '';
  const tilted = batches !== undefined && batches.noise > 0;
  const torch = language === 'pytorch';
  const zeros = torch ? 'torch.zeros(2)' : 'np.zeros(2)';
  const rate = schedule ? (schedule.id === 'plateau' ? 'rate(0, 0.0)' : 'rate(0)') : 'lr';
  const slope = `${tilted ? 'batch_gradient' : 'gradient'}(*theta${part})`;
  const walk = [...once, ...lines].map((text) => lineOf(text, language));
  const gradient = torch
    ? ['theta.grad = None', `${tilted ? 'batch_loss' : 'loss'}(*theta${part}).backward()`]
    : [`g = ${slope}${added ? ' + weight_decay * theta' : ''}`];
  return {
    before: [
      ...hyperLines(plan, decays || added),
      '',
      ...(schedule ? rateLines(schedule) : []),
      ...memory.map((name) => `${snake(name)} = ${name === 'size' ? `np.full(2, ${rate})` : zeros}`),
      ...Object.entries(kept).map(([name, value]) => `${name} = ${value}`),
    ],
    first: gradient,
    after: torch ? ['with torch.no_grad():', ...indent(['g = theta.grad', ...walk], 4)] : walk,
    start: torch
      ? `theta = torch.tensor([${start.map(float).join(', ')}], requires_grad=True)`
      : `theta = np.array([${start.map(float).join(', ')}])`,
    shown: torch ? '*theta.tolist()' : '*theta',
    loss: torch ? 'loss(*theta).item()' : 'loss(*theta)',
    usesRate: schedule !== undefined,
  };
}

/** A number that Python takes for no integer. */
function float(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value);
}

function searching(plan: Plan, id: SearchingId, language: PythonLanguage): Walk {
  const { tools, memory, each } = methods[id];
  const { schedule, start } = plan;
  return {
    before: [
      ...hyperLines(plan, false),
      '',
      ...(schedule ? rateLines(schedule) : ['']),
      ...evaluationLines(plan, language, id === 'newton'),
      ...tools,
      ...memory,
    ],
    first: ['value, g = evaluate(*theta)'],
    // Python's own numbers would stop at a division by 0.
    after: [
      ...(id === 'newton' ? [`bend = hessian(*${language === 'numpy' ? 'np.array(theta)' : 'theta'})`] : []),
      ...each,
    ],
    start: `theta = [${start.map(float).join(', ')}]`,
    shown: '*theta',
    loss: language === 'numpy' ? 'loss(*np.array(theta))' : 'loss(*torch.tensor(theta)).item()',
    usesRate: schedule !== undefined,
  };
}

/** PyTorch's own optimizer and scheduler, and the loop that every training has. */
function withOptimizer(plan: Plan, optimizer: string): Walk {
  const { run, schedule, batches, start } = plan;
  const own = takesSchedule(plan);
  const part = batches ? ', batch' : '';
  const value = `${batches && batches.noise > 0 ? 'batch_loss' : 'loss'}(*theta${part})`;
  const next = schedule?.id === 'plateau' ? 'scheduler.step(loss(*theta).item())' : 'scheduler.step()';
  const written = schedule && !own;
  return {
    before: [...(written ? [`lr0 = ${run.params.lr}`, '', ...rateLines(schedule)] : [])],
    first: [],
    after: [
      'optimizer.zero_grad()',
      `value = ${value}`,
      'value.backward()',
      'optimizer.step()',
      ...(own ? [next] : []),
    ],
    start: [
      `theta = torch.tensor([${start.map(float).join(', ')}], requires_grad=True)`,
      optimizer,
      ...(own ? schedulerLines(plan) : []),
    ].join('\n'),
    shown: '*theta.tolist()',
    loss: 'loss(*theta).item()',
    usesRate: written === true,
    setsRate: 'optimizer.param_groups[0]["lr"]',
  };
}

function walkOf(plan: Plan, language: PythonLanguage): Walk {
  const { run, method } = plan;
  const optimizer = language === 'pytorch' ? optimizerLine(run) : undefined;
  if (optimizer !== undefined) return withOptimizer(plan, optimizer);
  return 'rule' in method ? stepping(plan, method.rule, language) : searching(plan, method.search, language);
}

const IMPORTS: readonly (readonly [use: RegExp, line: string])[] = [
  [/\bmath\./, 'import math'],
  [/\bnamedtuple\(/, 'from collections import namedtuple'],
  [/\b(namedtuple\(|math\.)/, ''],
  [/\bnp\./, 'import numpy as np'],
  [/\btorch\./, 'import torch'],
  [/ lr_scheduler\./, 'from torch.optim import lr_scheduler'],
];

/** The program in Python, with NumPy and a gradient that is written out, or with PyTorch and its autograd. */
export function writePython(plan: Plan, language: PythonLanguage): string {
  const { run, method, schedule, updates, batches, columns, address } = plan;
  const walk = walkOf(plan, language);
  const searches = 'search' in method;
  const exact = run.optimizer === 'newton' && !(columns.length > 0 && batches);
  const rate = schedule?.id === 'plateau' ? `rate(k - 1, ${walk.loss})` : 'rate(k - 1)';
  const body = [
    ...randomLines(plan),
    ...lossLines(plan, language, exact),
    ...batchLines(batches, language, searches),
    ...walk.before,
    walk.start,
    `print(0, ${walk.shown}, ${walk.loss})`,
    `for k in range(1, ${updates + 1}):`,
    ...(batches ? ['    batch = next(batches)'] : []),
    ...indent(walk.first, 4),
    ...(walk.usesRate ? [`    ${walk.setsRate ?? 'lr'} = ${rate}`] : []),
    ...indent(walk.after, 4),
    `    print(k, ${walk.shown}, ${walk.loss})`,
    '',
  ].join('\n');
  const imports = IMPORTS.flatMap(([use, line]) => (use.test(body) ? [line] : []));
  return [
    `# Fall Line: ${address}`,
    ...remarksOn(plan, language).map((line) => `# ${line}`),
    ...imports,
    '',
    ...(language === 'pytorch' ? ['torch.set_default_dtype(torch.float64)', ''] : []),
    '',
    body,
  ]
    .join('\n')
    .replace(/\n{4,}/g, '\n\n\n');
}
