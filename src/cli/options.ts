import { parseArgs } from 'node:util';

export const USAGE = `Usage:
  fall-line render "?surface=…" [-o figure.svg] [--width 720] [--height 480] [--theme light|dark] [--lang en|zh]
                   [--transparent] [--site https://…] [--lenient]
  fall-line trace  "?surface=…" [-o routes.csv|routes.json] [--format csv|json] [--site https://…] [--lenient]

render draws the map with its routes, legend and caption as SVG; trace writes every update of every route.
Without -o the result goes to the standard output. What of the address can't be used is told on the standard error,
and then nothing is written unless --lenient says that defaults may take its place.

Exit codes: 0 written; 1 could not be written; 2 the command or its address can't be used.
`;

/** What is wrong with a command, for the person who typed it. */
export class UsageError extends Error {}

export interface Options {
  readonly command: 'render' | 'trace';
  readonly address: string;
  readonly output: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly lang: string | undefined;
  readonly theme: string | undefined;
  readonly transparent: boolean;
  readonly format: 'csv' | 'json';
  /** Whether defaults may stand in for what of the address can't be used. */
  readonly lenient: boolean;
  /** Where the page is served, for the link below a figure. */
  readonly site: string;
}

function oneOf<T extends string>(name: string, words: readonly T[], given: string): T {
  const found = words.find((word) => word === given);
  if (found === undefined) throw new UsageError(`${name} is ${words.join(' or ')}, not ${given}`);
  return found;
}

function pixels(name: string, given: string): number {
  const value = Number(given);
  if (Number.isInteger(value) && value >= 240 && value <= 4000) return value;
  throw new UsageError(`${name} is a whole number from 240 to 4000, not ${given}`);
}

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  width: { type: 'string', default: '720' },
  height: { type: 'string', default: '480' },
  lang: { type: 'string' },
  theme: { type: 'string' },
  transparent: { type: 'boolean', default: false },
  format: { type: 'string' },
  site: { type: 'string', default: '' },
  lenient: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const parse = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
};

/** Reads the arguments of a command; none where help is asked for. */
export function readOptions(args: readonly string[]): Options | undefined {
  const { values, positionals } = parse(args);
  if (values.help) return undefined;
  const [command = '', address, ...rest] = positionals;
  if (address === undefined || rest.length > 0) throw new UsageError('one command and one address are needed');
  if (!values.lenient && !/[?=]/.test(address))
    throw new UsageError(`${address || 'nothing'} is no address; one begins with a ?, as in "?surface=ravine"`);
  return {
    command: oneOf('the command', ['render', 'trace'], command),
    address,
    output: values.output,
    width: pixels('--width', values.width),
    height: pixels('--height', values.height),
    lang: values.lang === undefined ? undefined : oneOf('--lang', ['en', 'zh'], values.lang),
    theme: values.theme === undefined ? undefined : oneOf('--theme', ['light', 'dark'], values.theme),
    transparent: values.transparent,
    format: oneOf('--format', ['csv', 'json'], values.format ?? (values.output?.endsWith('.json') ? 'json' : 'csv')),
    site: values.site,
    lenient: values.lenient,
  };
}
