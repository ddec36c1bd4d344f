import { optimizerOf } from '../../core/catalogue';
import type { Rule } from '../../core/rule/rule';
import type { RunSpec } from '../../core/scenario';
import type { ProcedureCode } from '../../optimizers/shared/procedureCode';
import { javascriptName } from '../identifiers';
import type { Plan } from '../plan';
import { remarksOn } from '../remarks';
import { ruleCode, type Wording } from '../ruleCode';
import { watches } from '../schedules';
import { indent } from '../text';
import { batchLines } from './batches';
import { lossLines } from './loss';
import { randomLines } from './random';
import { rateLines } from './rates';

/** The part of a program that is the optimizer's. */
interface Walk {
  /** Functions and what is kept, before the first update. */
  readonly before: readonly string[];
  readonly each: readonly string[];
  /** What the gradient is called. */
  readonly slope: string;
  /** The optimizer's parameters that it names. */
  readonly parameters: readonly string[];
}

const JS_RELATIONS: Readonly<Record<string, string>> = { '==': '===', '!=': '!==' };

/** How JavaScript writes a rule: of an array it takes one coordinate after the other. */
const wording: Wording = {
  language: 'javascript',
  name: (name, array) => (name === 'gradient' ? 'slope[i]' : javascriptName(name) + (array ? '[i]' : '')),
  choose: (condition, then, otherwise) => `${condition} ? ${then} : ${otherwise}`,
  either: (conditions) => conditions.join(' || ').replace(/ [=!]= /g, (sign) => ` ${JS_RELATIONS[sign.trim()]} `),
};

function stepping(rule: Rule, run: RunSpec): Walk {
  const { gradient, remembered, parameters, once, each } = ruleCode(rule, run, wording);
  const slope = gradient === undefined ? 'g' : 'slope';
  const lines = [...(gradient === undefined ? [] : [{ name: 'g', operator: '=', value: gradient }]), ...each];
  const declared = new Set(remembered.map(({ name }) => javascriptName(name)));
  const write = ({ name, operator, value }: (typeof lines)[number]): string => {
    const again = declared.has(name) || name.endsWith('[i]');
    declared.add(name);
    const changes = lines.filter((line) => line.name === name).length > 1;
    return `${again ? '' : changes ? 'let ' : 'const '}${name} ${operator} ${value};`;
  };
  return {
    slope,
    parameters,
    before: remembered.map(({ name: kept, vector, first }) => {
      const name = javascriptName(kept);
      if (!vector) return `let ${name} = ${first ?? 0};`;
      return first === undefined ? `const ${name} = [0, 0];` : `let ${name};`;
    }),
    each: [
      ...remembered.flatMap(({ name, vector, first }) =>
        vector && first !== undefined ? [`${javascriptName(name)} ??= [${first}, ${first}];`] : [],
      ),
      ...once.map(write),
      'for (const i of [0, 1]) {',
      ...indent(lines.map(write), 2),
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

/** Whether a procedure asks for the loss elsewhere than where it stands. */
const searches = ({ each }: ProcedureCode): boolean => each.some((line) => /\bevaluate\b/.test(line));

function proceeding(plan: Plan, procedure: ProcedureCode): Walk {
  const { tools, memory, each, needsHessian } = procedure;
  const { run, batches, columns } = plan;
  const tilted = batches !== undefined && batches.noise > 0;
  const [value, slope] = tilted ? ['batchLoss', 'batchGradient'] : ['loss', 'gradient'];
  const part = batches ? ', batch' : '';
  const bent = columns.length > 0 && batches ? ', batch' : '';
  return {
    slope: 'g',
    parameters: Object.keys(optimizerOf(run).parameters),
    before: [...(needsHessian && bent ? differences(plan) : []), ...tools, ...memory],
    each: [
      ...(searches(procedure)
        ? [`const evaluate = (...place) => [${value}(...place${part}), ${slope}(...place${part})];`]
        : []),
      ...(needsHessian ? [`const bend = hessian(...theta${bent});`] : []),
      ...each,
    ],
  };
}

/** The constants of the optimizer, each on its line. */
const hyperLines = ({ run, schedule }: Plan, names: readonly string[]): string[] =>
  names.map((name) => `const ${name === 'lr' && schedule ? 'lr0' : javascriptName(name)} = ${run.params[name]};`);

/** The program in JavaScript, for a browser's console or Node. */
export function writeJavascript(plan: Plan): string {
  const { run, method, schedule, start, updates, batches, columns, address } = plan;
  const walk = 'rule' in method ? stepping(method.rule, run) : proceeding(plan, method.javascript);
  const procedure = 'javascript' in method ? method.javascript : undefined;
  const exact = procedure?.needsHessian === true && !(columns.length > 0 && batches);
  const gradient = batches && batches.noise > 0 ? 'batchGradient' : 'gradient';
  const rate = watches(schedule) ? 'rate(k - 1, loss(...theta))' : 'rate(k - 1)';
  return [
    `// Fall Line: ${address}`,
    ...remarksOn(plan, 'javascript').map((line) => `// ${line}`),
    '',
    ...randomLines(plan),
    ...lossLines(plan, exact),
    ...batchLines(batches, procedure !== undefined && searches(procedure)),
    ...hyperLines(plan, walk.parameters),
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
