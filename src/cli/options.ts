import { parseArgs } from 'node:util';
import type { Share } from '../core/explore/share';
import { TILT_RANGE, TURN_RANGE } from '../plot/relief/camera';
import { LANGUAGE_IDS, type LanguageId } from '../scenario/languages';

export const USAGE = `Usage:
  fall-line render "?surface=…" [-o figure.svg] [--width 720] [--height 480] [--theme light|dark] [--lang ${LANGUAGE_IDS.join('|')}]
                   [--turn=30] [--tilt=60] [--transparent] [--site https://…] [--lenient]
  fall-line trace  "?surface=…" [-o routes.csv|routes.json] [--format csv|json] [--site https://…] [--lenient]
  fall-line explore "?surface=…&experiment=…" [-o table.csv|table.json|figure.svg] [--format csv|json|svg]
                   [--shard 3/16] [--site https://…] [--lenient]; of a figure also what render takes of a map
  fall-line explore --merge part-1.csv part-2.csv … [-o table.csv]

render draws the map with its routes, legend and caption as SVG, or of view=3d the relief, seen from --turn degrees
round it (-180 to 180) and --tilt degrees above the horizon (0 to 90); by default from where the landscape's usual start
and its lowest points are seen, as many of them as can be, wherever the routes start. trace writes every update of every
route. explore varies one or two settings of a route and writes what comes of it, a place a row, or draws it. --shard
makes one of so many parts of a table, so that several machines can share the work, and --merge makes one table of all
its parts.
Without -o the result goes to the standard output. What of the address can't be used is told on the standard error,
and then nothing is written unless --lenient says that defaults may take its place.

Exit codes: 0 written; 1 could not be written; 2 the command or its address can't be used.
`;

/** Why --turn and --tilt are refused where there is nothing that could be seen from elsewhere. */
export const ONLY_RELIEFS = '--turn and --tilt are for a relief, which only render draws, of an address with view=3d';

/** What is wrong with a command, for the person who typed it. */
export class UsageError extends Error {}

export interface Options {
  readonly command: 'render' | 'trace' | 'explore';
  readonly address: string;
  /** The parts of a table that are to be one, instead of an address. */
  readonly merge: readonly string[] | undefined;
  /** The part of a table that is to be made. */
  readonly share: Share | undefined;
  readonly output: string | undefined;
  readonly width: number;
  readonly height: number;
  readonly lang: LanguageId | undefined;
  readonly theme: string | undefined;
  /** From where a relief is seen, degrees; as suits the landscape where absent. */
  readonly turn: number | undefined;
  readonly tilt: number | undefined;
  readonly transparent: boolean;
  /** A trace is `csv` or `json`. */
  readonly format: 'csv' | 'json' | 'svg';
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

function degrees(
  name: string,
  given: string | undefined,
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
): number | undefined {
  if (given === undefined) return undefined;
  const value = given.trim() === '' ? Number.NaN : Number(given);
  if (value >= lowest && value <= highest) return value;
  throw new UsageError(`${name} is a number of degrees from ${lowest} to ${highest}, not ${given}`);
}

/** The share of `3/16`. */
function shareOf(given: string): Share {
  const [, part = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(given) ?? []).map(Number);
  if (part >= 1 && part <= of) return { part, of };
  throw new UsageError(`--shard is a part and how many there are, as in 3/16, not ${given}`);
}

const TABLES = ['csv', 'json'] as const;
const FORMATS = [...TABLES, 'svg'] as const;

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  width: { type: 'string', default: '720' },
  height: { type: 'string', default: '480' },
  lang: { type: 'string' },
  theme: { type: 'string' },
  turn: { type: 'string' },
  tilt: { type: 'string' },
  transparent: { type: 'boolean', default: false },
  format: { type: 'string' },
  shard: { type: 'string' },
  merge: { type: 'boolean', default: false },
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
  const [command = '', ...rest] = positionals;
  const [address] = rest;
  const explores = command === 'explore';
  const merge = values.merge && explores ? rest : undefined;
  if ((values.merge || values.shard !== undefined) && !explores) throw new UsageError('only explore has parts');
  if ((values.turn ?? values.tilt) !== undefined && command !== 'render') throw new UsageError(ONLY_RELIEFS);
  if (!merge && (address === undefined || rest.length > 1))
    throw new UsageError('one command and one address are needed');
  if (!merge && !values.lenient && !/[?=]/.test(address ?? ''))
    throw new UsageError(`${address || 'nothing'} is no address; one begins with a ?, as in "?surface=ravine"`);
  const ending = FORMATS.find((one) => values.output?.endsWith(`.${one}`) && (one !== 'svg' || explores));
  const format = oneOf('--format', explores ? FORMATS : TABLES, values.format ?? ending ?? 'csv');
  const share = values.shard === undefined ? undefined : shareOf(values.shard);
  if ((merge || share) && format !== 'csv') throw new UsageError('parts of a table are csv');
  if (merge && share) throw new UsageError('--shard makes a part, --merge one table of all: one of them at a time');
  return {
    command: oneOf('the command', ['render', 'trace', 'explore'], command),
    address: address ?? '',
    merge,
    share,
    output: values.output,
    width: pixels('--width', values.width),
    height: pixels('--height', values.height),
    lang: values.lang === undefined ? undefined : oneOf('--lang', LANGUAGE_IDS, values.lang),
    theme: values.theme === undefined ? undefined : oneOf('--theme', ['light', 'dark'], values.theme),
    turn: degrees('--turn', values.turn, TURN_RANGE),
    tilt: degrees('--tilt', values.tilt, TILT_RANGE),
    transparent: values.transparent,
    format,
    site: values.site,
    lenient: values.lenient,
  };
}
