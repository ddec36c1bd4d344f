import { writeFileSync } from 'node:fs';
import '../../../src/catalogue/whole';
import { decode, simulate } from '../../../src';
import { writeProgram } from '../../../src/codegen/write';
import { inspectStep } from '../../../src/core/inspect/inspector';
import type { MathNode } from '../../../src/core/mathNode';
import { objectiveOf } from '../../../src/core/objective';
import type { Scenario } from '../../../src/core/scenario';
import { requestFields } from '../../../src/embed/calls';
import type { Call } from '../../../src/embed/messages';
import { readRequest } from '../../../src/embed/schema';
import { explanations } from '../../../src/locales/explain/en';
import { en, wholeText, zh } from '../../../src/locales/whole';
import type { Words } from '../../../src/locales/words';
import { OPTIMIZERS } from '../../../src/optimizers/ids';
import type { LanguageId } from '../../../src/scenario/languages';
import { isShown, type PanelId } from '../../../src/scenario/parts';
import { RATES } from '../../../src/schedules/ids';
import { SURFACES } from '../../../src/surfaces/ids';
import { type Subject, type Topic, topicOf } from '../../../src/ui/explain/topic';
import { linesOf } from '../../../src/ui/inspector/linesOf';

// Run in a copy of the sources with folders of which these here know nothing: it writes down what is known of them.

type Kind = 'surfaces' | 'datasets' | 'schedules' | 'optimizers';

const ADDED = [
  ['surfaces', 'trench'],
  ['surfaces', 'trench-fit'],
  ['datasets', 'footsteps'],
  ['schedules', 'halting'],
  ['optimizers', 'plodder'],
] as const satisfies readonly (readonly [Kind, string])[];

const textOf = (node: MathNode): string => ('text' in node ? node.text : node.children.map(textOf).join(''));

const wordsIn = (text: Readonly<Record<Kind, unknown>>): Words[] =>
  ADDED.map(([kind, id]) => (text[kind] as Readonly<Record<string, Words>>)[id]!);

const namesIn = ({ parameters, columns, axes }: typeof en): (string | undefined)[] => [
  parameters.omega,
  parameters.hold,
  parameters.drag,
  columns.way,
  columns.height,
  axes.digs?.[0],
];

const read = (address: string): Scenario => {
  const { scenario, problems } = decode(address);
  if (problems.length > 0) throw new Error(`${address}: ${JSON.stringify(problems)}`);
  return scenario;
};

function topic(address: string, subject: object): Omit<Topic, 'formula'> & { readonly formula: string } {
  const scenario = read(address);
  const told = topicOf(subject as Subject, { scenario, surface: objectiveOf(scenario).surface }, en, explanations);
  return { ...told, formula: told.formula ? textOf(told.formula) : '' };
}

function walk(address: string) {
  const scenario = read(address);
  const route = simulate(scenario)[0]!;
  const code = (language: 'javascript' | 'numpy' | 'pytorch'): string => {
    const written = writeProgram(scenario, 0, language, route.length - 1);
    return 'code' in written ? written.code : written.refusal;
  };
  return {
    losses: [...route.loss],
    programs: { javascript: code('javascript'), numpy: code('numpy'), pytorch: code('pytorch') },
  };
}

/** The signs of an update's lines, as the inspector lays it open. */
function linesIn(address: string): readonly string[] {
  const scenario = read(address);
  const step = inspectStep(objectiveOf(scenario), scenario, 0, 2)!;
  return linesOf(scenario.runs[0]!, step).map(({ symbol }) => symbol);
}

const PLODDER = 'run=plodder,lr:0.1,drag:0.25';
const HALTING = 'run=gd,lr:0.1,schedule:halting,hold:2';

// Names that the types here know nothing of.
const DIARY = 'diary' as PanelId;
const SPEAK = 'speak' as Call;
const added = wholeText('eo' as LanguageId);

const nameOf = ({ panels }: typeof en): string =>
  (panels as Readonly<Record<string, { readonly name: string }>>).diary!.name;

const told = {
  words: { en: wordsIn(en), zh: wordsIn(zh) },
  named: { en: namesIn(en), zh: namesIn(zh) },
  last: [SURFACES.at(-1), RATES.at(-1), OPTIMIZERS.at(-1)],
  topics: [
    topic('?surface=trench', { kind: 'surface', id: 'trench' }),
    topic('?surface=trench-fit', { kind: 'surface', id: 'trench-fit' }),
    topic(`?${HALTING}`, { kind: 'schedule', id: 'halting', place: 0 }),
    topic(`?${PLODDER}`, { kind: 'optimizer', id: 'plodder', place: 0 }),
  ],
  walks: [
    walk(`?surface=trench,omega:2&${HALTING}`),
    walk(`?surface=trench-fit&data=footsteps,n:10&${HALTING}`),
    walk(`?surface=trench,omega:2&${PLODDER}`),
  ],
  lines: linesIn(`?${PLODDER}`),
  panels: {
    en: nameOf(en),
    zh: nameOf(zh),
    shown: ['', '?ui=embed', '?ui=embed&show=map,diary'].map((address) => isShown(decode(address).view, DIARY)),
  },
  request: readRequest({ ...requestFields(SPEAK, 'eo'), type: 'speak' }),
  language: { lang: decode('?lang=eo').view.lang, rate: added.lr.label, tag: added.tag },
};

export type Told = typeof told;

writeFileSync('told.json', JSON.stringify(told));
