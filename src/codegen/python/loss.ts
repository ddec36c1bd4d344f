import type { ProgramColumn } from '../../surfaces/shared/written';
import type { ProgramLanguage } from '../dialects';
import { differentiate } from '../differentiate';
import { type Expression, mentions, number, variable } from '../expression';
import type { Plan } from '../plan';
import { sumLines } from '../sums';
import { fill, indent } from '../text';
import { tipLines } from '../torch/tips';
import { gridLines } from './grid';
import { madeLines } from './made';

/** The two languages that are Python, by the library that they work with. */
export type PythonLanguage = Exclude<ProgramLanguage, 'javascript'>;

const LIBRARY: Readonly<Record<PythonLanguage, { name: string; array: string; sd: string }>> = {
  numpy: { name: 'np', array: 'np.array', sd: 'column.std()' },
  pytorch: { name: 'torch', array: 'torch.tensor', sd: 'column.std(unbiased=False)' },
};

const plural = ({ name }: ProgramColumn): string => `${name}s`;

function dataLines({ columns, made }: Plan, language: PythonLanguage): string[] {
  if (columns.length === 0) return [];
  const { array, sd } = LIBRARY[language];
  const standardize = [
    'def standardize(column):  # to mean 0 and variance 1',
    `    return (column - column.mean()) / (${sd} or 1.0)`,
    '',
    '',
  ];
  const written = columns.flatMap((column) => {
    if (made) {
      const values = `${array}(line_${column.name})`;
      return [`${plural(column)} = ${column.standard ? `standardize(${values})` : values}`];
    }
    const numbers = indent(fill(column.values.map(String), ', '), 4);
    // A column of whole numbers alone would be one of integers.
    numbers[0] = numbers[0]!.replace(/^( *-?\d+)(?=,|$)/, '$1.0');
    const [open, close] = column.standard ? ['standardize(', ')'] : ['', ''];
    return [`${plural(column)} = ${open}${array}([`, ...numbers, `])${close}`];
  });
  return [
    ...(columns.some(({ standard }) => standard) ? standardize : []),
    ...(made ? madeLines(made) : []),
    ...written,
    '',
    '',
  ];
}

/** A function of both parameters that returns one or more numbers, each over the samples their mean. */
function functionLines(
  name: string,
  { names, columns }: Plan,
  parts: readonly Expression[],
  language: PythonLanguage,
): string[] {
  const { name: library, array } = LIBRARY[language];
  const sampled = columns.length > 0;
  const head = `def ${name}(${names.join(', ')}${sampled ? ', batch=slice(None)' : ''}):`;
  const rows = sampled
    ? [
        `    ${columns.map((column) => column.name).join(', ')} = ${columns.map((column) => `${plural(column)}[batch]`).join(', ')}`,
      ]
    : [];
  const [open, close] = sampled ? [`${library}.mean(`, ')'] : ['', ''];
  const [one] = parts;
  if (parts.length === 1)
    return [head, ...rows, ...indent(sumLines(`return ${open}`, one!, language, close), 4), '', ''];
  const items = parts.flatMap((part) => indent(sumLines(open, part, language, `${close},`), 8));
  return [head, ...rows, `    return ${array}([`, ...items, '    ])', '', ''];
}

/** The loss with nothing added that moves, where it may not depend on anything: autograd refuses to differentiate that. */
function moving(loss: Expression, name: string): Expression {
  if (mentions(loss) && !mayStand(loss)) return loss;
  const nothing: Expression = { kind: 'binary', operator: '*', left: number(0), right: variable(name) };
  return { kind: 'binary', operator: '+', left: loss, right: nothing };
}

/** Whether one of two branches depends on nothing. */
function mayStand(node: Expression): boolean {
  if (node.kind === 'negate') return mayStand(node.of);
  if (node.kind === 'binary') return mayStand(node.left) || mayStand(node.right);
  if (node.kind !== 'call') return false;
  const chooses = node.name === 'below' || node.name === 'upTo' || node.name === 'same';
  return (chooses && node.args.slice(2).some((branch) => !mentions(branch))) || node.args.some(mayStand);
}

/** The loss with the data that it is made of; the gradient is written out where nothing works it out by itself. */
export function lossLines(plan: Plan, language: PythonLanguage, withHessian: boolean): string[] {
  const { loss, names } = plan;
  if (loss.kind === 'grid') return gridLines(loss, language, withHessian);
  const [a, b] = names;
  const slopes = [differentiate(loss, a), differentiate(loss, b)] as const;
  const bends = [differentiate(slopes[0], a), differentiate(slopes[0], b), differentiate(slopes[1], b)];
  const written = functionLines('loss', plan, [language === 'pytorch' ? moving(loss, a) : loss], language);
  return [
    ...dataLines(plan, language),
    ...(language === 'pytorch' ? tipLines(written) : []),
    ...written,
    ...(language === 'numpy' ? functionLines('gradient', plan, slopes, language) : []),
    ...(language === 'numpy' && withHessian ? functionLines('hessian', plan, bends, language) : []),
  ];
}
