import type { Params } from '../../core/types';

/** Lines of a program, with the values of parameters in them. */
type Lines = (params: Params) => readonly string[];

/** What a program in Python or JavaScript says of a schedule. */
export interface Written {
  /** The body of `rate(t)`, the learning rate after t updates, `lr0` being the run's own. */
  readonly python: Lines;
  readonly javascript: Lines;
  /** What is kept from call to call where the rate hangs on the full loss too: then it is `rate(t, loss)`. */
  readonly kept?: { readonly python: string; readonly javascript: string };
}

/** A schedule as it is told: typeset, as PyTorch has it, and in programs. */
export interface ScheduleRule {
  /** The learning rate after t updates, in the notation of the typesetter. */
  readonly formula: readonly string[];
  /** The call in PyTorch, with the names of parameters in braces where their values go. */
  readonly torch: string;
  /** Schedulers that the call takes, by what stands for them there in braces. */
  readonly parts?: Readonly<Record<string, string>>;
  /** Present where PyTorch does not take all values, or does not go on beyond its own end as the page does. */
  takes?(params: Params, updates: number): boolean;
  /** Absent where programs do without. */
  readonly written?: Written;
}

/** The way from one rate to another along half a wave of the cosine, in Python. */
export const pythonCosine = (to: string, from: string, share: string): string =>
  `${to} + (${from} - ${to}) * (1 + math.cos(math.pi * ${share})) / 2`;

/** The same in JavaScript. */
export const javascriptCosine = (to: string, from: string, share: string): string =>
  `${to} + ((${from} - ${to}) * (1 + Math.cos(Math.PI * ${share}))) / 2`;
