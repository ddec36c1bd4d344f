import { optimizerOf } from '../../core/catalogue';
import type { Rule } from '../../core/rule/rule';
import type { ProcedureCode } from '../../optimizers/shared/procedureCode';
import { isForArrays, isForTensors } from '../arrays';
import { pythonName } from '../identifiers';
import type { Plan } from '../plan';
import { remarksOn } from '../remarks';
import { ruleCode, type Wording } from '../ruleCode';
import { watches } from '../schedules';
import { indent } from '../text';
import { optimizerLine, schedulerLines, takesSchedule } from '../torch/lines';
import { batchLines } from './batches';
import { byCoordinate } from './coordinates';
import { evaluationLines } from './evaluation';
import { lossLines, type PythonLanguage } from './loss';
import { randomLines } from './random';
import { rateLines } from './rates';

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
const hyperLines = ({ run, schedule }: Plan, names: readonly string[]): string[] =>
  names.map((name) => `${name === 'lr' && schedule ? 'lr0' : pythonName(name)} = ${run.params[name]}`);

/** How Python writes a rule on arrays of both coordinates. */
const wording = (slope: string, language: PythonLanguage): Wording => ({
  language: 'numpy',
  ...(language === 'pytorch' && { plain: 'python' }),
  name: (name) => (name === 'gradient' ? slope : pythonName(name)),
  choose: (condition, then, otherwise, vector) =>
    vector ? `np.where(${condition}, ${then}, ${otherwise})` : `${then} if ${condition} else ${otherwise}`,
  either: (conditions, vector) =>
    vector && conditions.length > 1 ? conditions.map((one) => `(${one})`).join(' | ') : conditions.join(' or '),
});

/** The rule written out, on NumPy's arrays or PyTorch's tensors. */
function stepping(plan: Plan, rule: Rule, language: PythonLanguage): Walk {
  const { run, schedule, batches, start } = plan;
  const part = batches ? ', batch' : '';
  const tilted = batches !== undefined && batches.noise > 0;
  const torch = language === 'pytorch';
  const library = torch ? 'torch' : 'np';
  const slope = torch ? 'theta.grad' : `${tilted ? 'batch_gradient' : 'gradient'}(*theta${part})`;
  const { parameters, remembered, once, each, gradient = slope } = ruleCode(rule, run, wording(slope, language));
  const rate = schedule ? (watches(schedule) ? 'rate(0, 0.0)' : 'rate(0)') : 'lr';
  const firstOf = (first: string): string => (first === 'lr' ? rate : first);
  const of = (text: string): string => text.replaceAll('np.', `${library}.`);
  const walk = [...once, ...each].map(({ name, operator, value }) => of(`${name} ${operator} ${value}`));
  return {
    before: [
      ...hyperLines(plan, parameters),
      '',
      ...(schedule ? rateLines(schedule) : []),
      ...remembered.map(({ name, vector, first }) => {
        if (!vector) return `${pythonName(name)} = ${firstOf(first ?? '0')}`;
        return `${pythonName(name)} = ${first === undefined ? `${library}.zeros(2)` : `${library}.full(2, ${firstOf(first)})`}`;
      }),
    ],
    first: torch
      ? ['theta.grad = None', `${tilted ? 'batch_loss' : 'loss'}(*theta${part}).backward()`]
      : [`g = ${gradient}`],
    after: torch ? ['with torch.no_grad():', ...indent([`g = ${gradient}`, ...walk], 4)] : walk,
    start: torch
      ? `theta = torch.tensor([${start.map(float).join(', ')}], requires_grad=True)`
      : `theta = np.array([${start.map(float).join(', ')}])`,
    shown: torch ? '*theta.tolist()' : '*theta',
    loss: torch ? 'loss(*theta).item()' : 'loss(*theta)',
    usesRate: schedule !== undefined,
  };
}

/** The rule written out for one coordinate after the other; PyTorch's tensor lends its memory to NumPy for that. */
function steppingByCoordinate(plan: Plan, rule: Rule, language: PythonLanguage): Walk {
  const { run, schedule, batches, start } = plan;
  const part = batches ? ', batch' : '';
  const tilted = batches !== undefined && batches.noise > 0;
  const torch = language === 'pytorch';
  const { parameters, memory, slope, each } = byCoordinate(rule, run, torch ? 'point' : 'theta');
  const place = start.map(float).join(', ');
  return {
    before: [...hyperLines(plan, parameters), '', ...(schedule ? rateLines(schedule) : []), ...memory],
    first: torch
      ? [
          'theta.grad = None',
          `${tilted ? 'batch_loss' : 'loss'}(*theta${part}).backward()`,
          `${slope} = theta.grad.numpy()`,
        ]
      : [`${slope} = ${tilted ? 'batch_gradient' : 'gradient'}(*theta${part})`],
    after: each,
    start: torch
      ? `theta = torch.tensor([${place}], requires_grad=True)\npoint = theta.detach().numpy()`
      : `theta = np.array([${place}])`,
    shown: torch ? '*theta.tolist()' : '*theta',
    loss: torch ? 'loss(*theta).item()' : 'loss(*theta)',
    usesRate: schedule !== undefined,
  };
}

/** A number that Python takes for no integer. */
function float(value: number): string {
  return Number.isInteger(value) && Math.abs(value) < 1e21 ? `${value}.0` : String(value);
}

function proceeding(plan: Plan, procedure: ProcedureCode, language: PythonLanguage): Walk {
  const { tools, memory, each, needsHessian = false } = procedure;
  const { run, schedule, start } = plan;
  return {
    before: [
      ...hyperLines(plan, Object.keys(optimizerOf(run).parameters)),
      '',
      ...(schedule ? rateLines(schedule) : ['']),
      ...evaluationLines(plan, language, needsHessian),
      ...tools,
      ...memory,
    ],
    first: ['value, g = evaluate(*theta)'],
    // Python's own numbers would stop at a division by 0.
    after: [
      ...(needsHessian ? [`bend = hessian(*${language === 'numpy' ? 'np.array(theta)' : 'theta'})`] : []),
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
  const next = watches(schedule) ? 'scheduler.step(loss(*theta).item())' : 'scheduler.step()';
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
  if (!('rule' in method)) return proceeding(plan, method.python, language);
  // Only a reader's rule may be one that arrays can't follow.
  const whole = run.rule === undefined || (language === 'numpy' ? isForArrays : isForTensors)(method.rule);
  return (whole ? stepping : steppingByCoordinate)(plan, method.rule, language);
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
  const { method, schedule, updates, batches, columns, address } = plan;
  const walk = walkOf(plan, language);
  const searches = 'python' in method;
  const exact = searches && method.python.needsHessian === true && !(columns.length > 0 && batches);
  const rate = watches(schedule) ? `rate(k - 1, ${walk.loss})` : 'rate(k - 1)';
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
