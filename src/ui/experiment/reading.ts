import { ENDS } from '../../core/ends';
import { isOverMap, valuesAt } from '../../core/explore/design';
import { isPassage, type Measure } from '../../core/explore/experiment';
import { type Statistics, statisticsAt } from '../../core/explore/statistics';
import type { Theory } from '../../core/explore/theory/theory';
import type { ExperimentWords } from '../../locales/experiment/en';
import type { PlaneKind } from '../../plot/experiment/painted';
import type { Format } from '../../report/format';
import { useShared } from '../shell/context';
import type { Seen } from './question';

import { useKindNames } from './useKindNames';
import { useExperimentPart } from './useModel';
import { useExperimentWords } from './words';

/** A line of what is read at a place. */
export interface ReadingRow {
  readonly label: string;
  readonly value: string;
  /** What stands behind the value: its unit, or a band. */
  readonly note?: string;
  /** How it ended, where that is what the line says. */
  readonly end?: PlaneKind['end'];
}

interface Tools {
  readonly words: ExperimentWords;
  readonly format: Format;
  readonly nameOf: ReturnType<typeof useKindNames>;
  readonly theory: Theory | undefined;
}

/** The learning rate's bound at a place, where theory knows one. */
function edgeAt({ design }: Pick<Seen, 'design'>, edges: Float64Array, place: number): number {
  const rate = design.axes.findIndex(({ name }) => name === 'lr');
  return edges[rate === 0 ? Math.floor(place / design.width) : place % design.width]!;
}

/** How many there are of what is counted; with a half where it is the middle of two draws. */
export const countOf = (value: number, format: Format): string =>
  Number.isInteger(value) ? format.whole(value) : format.tenth(value);

/** A share in whole percent; what is there is never told as none, nor all but something as all. */
export function percentOf(share: number, format: Format): string {
  if (share > 0 && share < 0.01) return `< ${format.percent(0.01)}`;
  return share > 0.99 && share < 1 ? `> ${format.percent(0.99)}` : format.percent(share);
}

/** Whether a measure is a number of something. */
export const isCounted = (measure: Measure): boolean => measure !== 'loss' && measure !== 'distance';

/** A measure over the draws: its median, and the band where there are several. */
function measured(seen: Seen, found: Statistics, { words, format }: Tools, label: string, times = 1): ReadingRow {
  const { experiment, scenario, findings } = seen;
  const write = (value: number): string =>
    isCounted(experiment.measure) ? countOf(value * times, format) : format.value(value);
  // Between two draws there is no half of an update.
  const end = (value: number): string => {
    if (!Number.isFinite(value)) return '∞';
    return isCounted(experiment.measure) ? format.whole(value * times) : format.value(value);
  };
  const passage = isPassage(experiment.measure);
  const said = (value: number): string =>
    Number.isFinite(value)
      ? write(value)
      : passage
        ? words.reading.missed(format.whole(scenario.steps))
        : words.reading.lost;
  const several = findings.draws > 1 && Number.isFinite(found.low);
  return {
    label,
    value: said(found.median),
    ...(several && {
      note: words.reading.band(end(found.low), end(found.high)),
    }),
  };
}

/** What became of a walk that ended at a minimum with a name. */
const arrivalWords = (end: string, name: string, words: ExperimentWords): string =>
  end === 'reached' ? words.reaches(name) : words.endsIn(name);

function outcomeRows(seen: Seen, place: number, found: Statistics, tools: Tools): ReadingRow[] {
  const { words, format, nameOf } = tools;
  const { findings } = seen;
  if (findings.draws === 1) {
    const end = ENDS[findings.trials.ends[place]!]!;
    if (end === 'unknown') return [];
    const listed = isOverMap(seen.design) && (end === 'reached' || end === 'other') && found.minimum >= 0;
    const minimum = listed ? found.minimum : undefined;
    return [
      {
        label: minimum === undefined ? nameOf({ end, minimum }) : arrivalWords(end, nameOf({ end, minimum }), words),
        value: format.whole(found.median),
        note: words.reading.updates(found.median),
        end,
      },
    ];
  }
  const shares = ENDS.flatMap((end): ReadingRow[] => {
    const count = end === 'unknown' ? 0 : (found.ends[end] ?? 0);
    if (end === 'unknown' || count === 0) return [];
    return [{ label: nameOf({ end, minimum: undefined }), value: percentOf(count / found.tried, format), end }];
  });
  return [...shares, measured(seen, found, tools, words.reading.medianUpdates)];
}

function measureRows(seen: Seen, place: number, found: Statistics, tools: Tools): ReadingRow[] {
  const { words, format, theory } = tools;
  const { experiment, findings, design } = seen;
  const { measure, parallel } = experiment;
  const { reading } = words;
  const several = findings.draws > 1;
  const named = {
    updates: several ? reading.medianUpdates : reading.once.updates,
    cost: several ? reading.medianSamples : reading.once.samples,
    time: (several ? reading.medianTime : reading.once.time)(format.whole(parallel)),
    loss: several ? reading.medianLoss : reading.once.loss,
    distance: several ? reading.medianDistance : reading.once.distance,
    outcome: '',
  };
  const rows = [measured(seen, found, tools, named[measure])];
  const batch = design.axes.findIndex(({ name }) => name === 'batch');
  if (measure === 'updates' && batch >= 0) {
    const size = valuesAt(design, place)[batch]!;
    rows.push(measured(seen, found, tools, named.cost, size));
    rows.push(measured(seen, found, tools, named.time, Math.ceil(size / parallel)));
  }
  if (isPassage(measure) && found.within > 0 && found.within < found.tried)
    rows.push({ label: reading.missedBy(percentOf(1 - found.within / found.tried, format)), value: '' });
  const mean = findings.means?.[place];
  if (measure === 'updates' && mean !== undefined && Number.isFinite(mean))
    rows.push({ label: reading.mean, value: format.whole(mean), note: reading.updates(mean) });
  const expected = measure === 'updates' ? theory?.batch?.updates[place] : undefined;
  if (expected !== undefined)
    rows.push({
      label: reading.theory,
      value: Number.isFinite(expected) ? format.whole(expected) : reading.missed(format.whole(seen.scenario.steps)),
    });
  return rows;
}

/** What came of a place, line by line; none where it has not been tried. */
export function readingOf(seen: Seen, place: number, tools: Tools): readonly ReadingRow[] {
  const { findings, experiment } = seen;
  const { words, format, theory } = tools;
  const found = statisticsAt(findings, place);
  if (found.tried === 0) return [];
  const rows =
    experiment.measure === 'outcome' ? outcomeRows(seen, place, found, tools) : measureRows(seen, place, found, tools);
  const rate = findings.rates?.[place];
  if (rate !== undefined)
    rows.push(
      rate > 0
        ? { label: words.reading.rate, value: format.figures(rate) }
        : { label: words.reading.noRate, value: '' },
    );
  const bound = theory?.edges && edgeAt(seen, theory.edges, place);
  const at = seen.design.axes.findIndex(({ name }) => name === 'lr');
  if (bound !== undefined && bound > 0 && at >= 0) {
    const share = valuesAt(seen.design, place)[at]! / bound;
    rows.push({
      label: words.reading.bound,
      value: percentOf(share, format),
      note: words.reading.ofBound(format.plain(bound)),
    });
  }
  return rows;
}

/** What readings are told with. */
export function useReadingTools(seen: Seen): Tools {
  const { format } = useShared();
  const words = useExperimentWords();
  const theory = useExperimentPart((state) => state.theory);
  return { words, format, nameOf: useKindNames(seen), theory };
}

/** What came of a place, in one line. */
export function usePlaceReading(seen: Seen, place: number): string {
  const tools = useReadingTools(seen);
  const rows = readingOf(seen, place, tools);
  if (rows.length === 0) return tools.words.reading.untried;
  return rows
    .map(({ label, value, note }) => [label, value, note].filter(Boolean).join(' '))
    .join(tools.words.reading.between);
}
