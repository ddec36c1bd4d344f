/** What rooms have names of their own for, and what such a name is. */
interface Names {
  parameters: string;
  /** What a parameter may be where it is a word. */
  choices: string;
  /** Of a map, both. */
  axes: readonly [string, string];
  /** Of data. */
  columns: string;
  classes: string;
}

type NamesOf<What extends keyof Names> = Readonly<Record<string, Names[What]>>;

/** What a surface, a data set or a schedule is called, a line about it, and what it calls that is its own, by id. */
export type Words = { readonly name: string; readonly about: string } & {
  readonly [What in keyof Names]?: NamesOf<What>;
};

/** The same of a surface, with the few words under its picture, and what is to be said wherever it is shown. */
export type SurfaceWords = Words & { readonly short: string; readonly notice?: string };

/** What a panel is called. */
export interface PanelWords {
  readonly name: string;
}

/** What all rooms call their parameters, or their choices and so on. */
export const named = <What extends keyof Names>(
  what: What,
  ...kinds: readonly Readonly<Record<string, Words>>[]
): NamesOf<What> => Object.assign({}, ...kinds.flatMap((rooms) => Object.values(rooms).map((words) => words[what])));

/** What an explanation says at length, and what the letters of its formula stand for. */
export interface Text {
  readonly text: string;
  readonly where?: string;
}
