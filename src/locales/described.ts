/** What something is called, a line about it, and what its parameters are called where nothing else has them. */
export interface Described {
  readonly name: string;
  readonly about: string;
  readonly parameters?: Readonly<Record<string, string>>;
}

/** What the parameters are called that some things have by themselves. */
export const parametersOf = (things: Readonly<Record<string, Described>>): Readonly<Record<string, string>> =>
  Object.assign({}, ...Object.values(things).map(({ parameters }) => parameters));
