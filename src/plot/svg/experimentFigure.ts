import type { SettingAxis } from '../../core/explore/settingAxis';
import type { CurvePoint } from '../experiment/curves';
import type { PaintedPlane } from '../experiment/painted';
import type { StackedShare } from '../experiment/shares';
import type { Palette } from '../palette';

/** A setting that is varied, with its name and unit as they stand along its axis. */
export interface NamedAxis {
  readonly axis: SettingAxis;
  readonly name: string;
}

/** Points of the plane of settings that belong to each other; not numbers where the line is broken. */
export interface TheoryLine {
  readonly points: readonly (readonly [number, number])[];
  readonly word: string;
}

/** A setting that is marked, by its value on each axis. */
export interface SettingMark {
  readonly at: readonly [number, number];
  readonly word: string;
  readonly kind: 'own' | 'best';
  readonly colour: string;
}

/** What happens at each place of two settings. */
interface PlanePicture {
  readonly kind: 'plane';
  readonly axes: readonly [NamedAxis, NamedAxis];
  readonly painted: PaintedPlane;
  /** What each kind is called. */
  readonly words: readonly string[];
  readonly theory: TheoryLine | undefined;
  readonly marks: readonly SettingMark[];
}

/** A value of the one setting that is marked. */
interface ValueMark {
  readonly at: number;
  readonly word: string;
}

/** What is measured along one setting. */
interface CurvePicture {
  readonly kind: 'curve';
  readonly axes: readonly [NamedAxis];
  readonly measure: string;
  readonly points: readonly CurvePoint[];
  readonly theory: ArrayLike<number> | undefined;
  readonly words: { readonly median: string; readonly band: string; readonly theory: string; readonly hollow: string };
  readonly marks: readonly ValueMark[];
}

/** How many draws end in which way along one setting. */
interface SharesPicture {
  readonly kind: 'shares';
  readonly axes: readonly [NamedAxis];
  readonly measure: string;
  readonly shares: readonly StackedShare[];
  /** What each end is called. */
  readonly words: readonly string[];
  readonly marks: readonly ValueMark[];
}

/** An experiment with axes, legend and caption, as data. */
export interface ExperimentFigure {
  readonly picture: PlanePicture | CurvePicture | SharesPicture;
  /** Of the picture with the room for its axes, px. */
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
  /** Whether what surrounds the picture shows through. */
  readonly transparent: boolean;
  /** How numbers are written. */
  write(value: number): string;
  readonly words: {
    /** The language's tag. */
    readonly lang: string;
    readonly title: string;
    /** For those who do without the picture. */
    readonly description: string;
    readonly caption: string;
    readonly link: string;
  };
}

/** Room for the numbers and names of the axes, px. */
export const AXES_ROOM = { left: 58, bottom: 40 } as const;

/** The part of a figure within its axes, px. */
export const plotOf = ({ width, height }: Pick<ExperimentFigure, 'width' | 'height'>) => ({
  width: width - AXES_ROOM.left,
  height: height - AXES_ROOM.bottom,
});
