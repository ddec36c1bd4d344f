/** A place in the window, CSS px. */
export type Spot = readonly [x: number, y: number];

/** What the scenarios ask of a browser; a page that is opened, with its frames, used as a reader would. */
export interface Driver {
  /** Whether `'self'` in a policy stands for the page's own site in a frame without an origin, as it should. */
  readonly knowsItself: boolean;
  /** Loads a page in a window that shows so much of it, CSS px. */
  open(address: string, width?: number, height?: number): Promise<void>;
  /** Goes into the first frame of the page that is open; what is asked from then on, and places, are those of it. */
  enterFrame(): Promise<void>;
  /** Runs a function in the page, or in the frame that was entered; what it takes and gives is data. */
  run<Args extends unknown[], Given>(what: (...args: Args) => Given, ...args: Args): Promise<Awaited<Given>>;
  /** Presses the mouse at the first place, moves through the others and lets go at the last. */
  drag(...way: Spot[]): Promise<void>;
  /** Presses keys one after the other: characters, or the name of a key as the DOM has it. */
  press(...keys: string[]): Promise<void>;
  /** Chooses a file of the disk in the field for files that a selector finds. */
  chooseFile(selector: string, path: string): Promise<void>;
  /** What the browser itself has complained of since it was last asked, of any page; empty where it tells nobody. */
  heard(): string[];
  close(): Promise<void>;
}

/** A browser that the page is tried in beside the one that every other test drives. */
export interface Engine {
  readonly name: string;
  /** What of it is not installed; nothing where it can be started. */
  readonly missing: string | undefined;
  launch(): Promise<Driver>;
}
