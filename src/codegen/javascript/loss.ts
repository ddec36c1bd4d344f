import type { ProgramColumn } from '../../surfaces/shared/written';
import { differentiate } from '../differentiate';
import type { Expression } from '../expression';
import type { Plan } from '../plan';
import { sumLines } from '../sums';
import { fill, indent } from '../text';
import { gridLines } from './grid';
import { madeLines } from './made';

const plural = ({ name }: ProgramColumn): string => `${name}s`;

const STANDARDIZE = [
  '// To mean 0 and variance 1.',
  'function standardize(column) {',
  '  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;',
  '  const variance = column.reduce((sum, value) => sum + (value - mean) ** 2, 0) / column.length;',
  '  return column.map((value) => (value - mean) / (Math.sqrt(variance) || 1));',
  '}',
  '',
];

function columnLines(column: ProgramColumn): string[] {
  const numbers = indent(fill(column.values.map(String), ', '), 2);
  const [open, close] = column.standard ? ['standardize([', ']);'] : ['[', '];'];
  return [`const ${plural(column)} = ${open}`, ...numbers, close];
}

const madeColumn = (column: ProgramColumn): string =>
  `const ${plural(column)} = ${column.standard ? `standardize(line.${column.name})` : `line.${column.name}`};`;

function dataLines({ columns, made }: Plan): string[] {
  if (columns.length === 0) return [];
  return [
    ...(columns.some(({ standard }) => standard) ? STANDARDIZE : []),
    ...(made ? [...madeLines(made), ...columns.map(madeColumn)] : columns.flatMap(columnLines)),
    `const all = [...${plural(columns[0]!)}.keys()];`,
    '',
  ];
}

/** A function of both parameters that gives one or more means over the samples. */
function meanLines(name: string, { names, columns }: Plan, parts: readonly Expression[]): string[] {
  const sums = parts.length === 1 ? ['sum'] : parts.map((_, i) => `sum${i}`);
  return [
    `function ${name}(${names.join(', ')}, batch = all) {`,
    `  let ${sums.map((sum) => `${sum} = 0`).join(', ')};`,
    '  for (const i of batch) {',
    `    const ${columns.map((column) => `${column.name} = ${plural(column)}[i]`).join(', ')};`,
    ...parts.flatMap((part, i) => indent(sumLines(`${sums[i]} += `, part, 'javascript', ';'), 4)),
    '  }',
    parts.length === 1
      ? '  return sum / batch.length;'
      : `  return [${sums.map((sum) => `${sum} / batch.length`).join(', ')}];`,
    '}',
    '',
  ];
}

function plainLines(name: string, { names }: Plan, parts: readonly Expression[]): string[] {
  const head = `function ${name}(${names.join(', ')}) {`;
  const [one] = parts;
  if (parts.length === 1) return [head, ...indent(sumLines('return ', one!, 'javascript', ';'), 2), '}', ''];
  const items = parts.map((part) => indent(sumLines('', part, 'javascript', ','), 4));
  return [head, '  return [', ...items.flat(), '  ];', '}', ''];
}

/** The loss and its gradient, with the data that they are made of. */
export function lossLines(plan: Plan, withHessian: boolean): string[] {
  const { loss, names, columns } = plan;
  if (loss.kind === 'grid') return gridLines(loss, withHessian);
  const write = columns.length > 0 ? meanLines : plainLines;
  const slopes = names.map((name) => differentiate(loss, name)) as [Expression, Expression];
  const [a, b] = names;
  const bends = [differentiate(slopes[0], a), differentiate(slopes[0], b), differentiate(slopes[1], b)];
  return [
    ...dataLines(plan),
    ...write('loss', plan, [loss]),
    ...write('gradient', plan, slopes),
    ...(withHessian ? write('hessian', plan, bends) : []),
  ];
}
