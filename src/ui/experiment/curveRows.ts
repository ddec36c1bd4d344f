import type { ExperimentWords } from '../../locales/experiment/en';
import type { AxisScale } from '../../plot/experiment/axisScale';
import type { Seen } from './question';
import type { SettingNames } from './useNames';

/** Where a row of curves stands in its picture, px. */
export interface CurvePlace {
  readonly left: number;
  readonly width: number;
  readonly top: number;
  readonly bottom: number;
  readonly scale: AxisScale;
  readonly names: SettingNames;
  readonly narrow: boolean;
}

/** One of the curves over the same axis. */
export interface CurveRowSpec {
  readonly id: 'strip' | 'ends' | 'arrival' | 'updates' | 'samples' | 'time' | 'cost' | 'loss' | 'distance';
  readonly title: string;
  /** With its head, in sixteenths of a rem; rows without share what is left. */
  readonly height?: number;
  /** How it comes from the measure, in print. */
  readonly formula?: string;
  /** What the measure is multiplied with at a value of the axis. */
  readonly times?: (value: number) => number;
}

/** Of a row that shows one outcome at each value, in sixteenths of a rem. */
const STRIP = 96;

/** The curves that an experiment with one axis is seen as: of a batch size, all that a bigger one changes. */
export function curveRowsOf(
  { experiment, design }: Seen,
  { curves }: ExperimentWords,
  narrow: boolean,
): CurveRowSpec[] {
  const { measure, parallel } = experiment;
  const [axis] = design.axes;
  if (measure === 'outcome') {
    if (experiment.draws > 1) return [{ id: 'ends', title: curves.ends }];
    return [
      { id: 'strip', title: curves.strip, height: STRIP },
      { id: 'arrival', title: curves.arrival },
    ];
  }
  if (axis.name === 'batch' && measure === 'updates') {
    const updates: CurveRowSpec = { id: 'updates', title: curves.updates };
    const time: CurveRowSpec = {
      id: 'time',
      title: curves.time,
      formula: curves.byTime,
      times: (size) => Math.ceil(size / parallel),
    };
    if (narrow) return [updates, time];
    return [updates, { id: 'samples', title: curves.samples, formula: curves.byBatch, times: (size) => size }, time];
  }
  return [{ id: measure, title: curves[measure] }];
}

/** Whether theory's curve is one of a row. */
export const hasTheory = ({ experiment }: Seen, { id }: CurveRowSpec): boolean =>
  experiment.measure === 'updates' && (id === 'updates' || id === 'samples');
