/** From where a relief is seen, without perspective. */
export interface Camera {
  /** How far the viewer has walked round it against the clock, degrees: 0 looks along the y axis. */
  readonly turn: number;
  /** How high above the horizon the viewer stands, degrees: 90 looks straight down, 0 along the ground, where heights can be read. */
  readonly tilt: number;
  /** How tall the whole range of heights is drawn, in lengths of the block's longer side. */
  readonly rise: number;
  /** How many times larger than what fits. */
  readonly zoom: number;
  /** How far what is in the middle of the screen has been moved, to the right and down, in lengths of the longer side. */
  readonly shift: readonly [right: number, down: number];
}

export const TURN_RANGE = { lowest: -180, highest: 180 } as const;
export const TILT_RANGE = { lowest: 0, highest: 90 } as const;
export const RISE_RANGE = { lowest: 0.05, highest: 1 } as const;
const ZOOM_RANGE = { lowest: 1, highest: 6 } as const;

/** How a relief is seen at first, and the two other views that it is seen from most. */
export const PRESETS = {
  oblique: { turn: 19, tilt: 47 },
  side: { turn: 0, tilt: 0 },
  above: { turn: 0, tilt: 90 },
} as const satisfies Readonly<Record<string, Pick<Camera, 'turn' | 'tilt'>>>;

export type Preset = keyof typeof PRESETS;

export const FIRST_CAMERA: Camera = { ...PRESETS.oblique, rise: 0.36, zoom: 1, shift: [0, 0] };

/** How far from the middle what is looked at may be, in lengths of the longer side. */
const AWAY = 0.8;

const within = (value: number, { lowest, highest }: { readonly lowest: number; readonly highest: number }): number =>
  Math.min(highest, Math.max(lowest, value));

/** An angle as the one from −180 to 180 that looks the same way; 180 itself stays. */
const around = (degrees: number): number =>
  Math.abs(degrees) <= 180 ? degrees : ((((degrees + 180) % 360) + 360) % 360) - 180;

/** A camera with some of it changed, as far as it may go. */
export function aim(camera: Camera, change: Partial<Camera>): Camera {
  const { turn, tilt, rise, zoom: wanted, shift } = { ...camera, ...change };
  const zoom = within(wanted, ZOOM_RANGE);
  // What is seen whole stays in the middle.
  const most = (AWAY * (zoom - 1)) / zoom;
  const [right, down] = shift.map((each) => within(each, { lowest: -most, highest: most })) as [number, number];
  return {
    turn: around(turn),
    tilt: within(tilt, TILT_RANGE),
    rise: within(rise, RISE_RANGE),
    zoom,
    shift: [right, down],
  };
}

type Presets = Readonly<Record<Preset, Pick<Camera, 'turn' | 'tilt'>>>;

/** The views of a landscape: the oblique one is how it is seen at first. */
export const presetsOf = ({ turn, tilt }: Camera): Presets => ({ ...PRESETS, oblique: { turn, tilt } });

/** Which of the views a camera has, if any. */
export const presetOf = ({ turn, tilt }: Pick<Camera, 'turn' | 'tilt'>, presets: Presets): Preset | undefined =>
  (Object.keys(presets) as Preset[]).find((name) => presets[name].turn === turn && presets[name].tilt === tilt);

/** Seen from lower down, ground and sides would hide nearly all: there they are of glass. */
const LOW = 10;

/** Whether one sees through the block, on which all then stands at its height. */
export const isGlass = ({ tilt }: Pick<Camera, 'tilt'>): boolean => tilt < LOW;
