/** What has an id of its own within a room: a parameter, a choice of one, a column of data, a class of samples. */
type Named = 'parameters' | 'choices' | 'columns' | 'classes';

/** What a surface, a data set or a schedule is called, a line about it, and what it calls that is its own. */
export interface Words extends Readonly<Partial<Record<Named, Readonly<Record<string, string>>>>> {
  readonly name: string;
  readonly about: string;
}

/** What all rooms call their parameters, or their choices and so on, by id. */
export const named = (what: Named, ...kinds: readonly Readonly<Record<string, Words>>[]): Record<string, string> =>
  Object.assign({}, ...kinds.flatMap((rooms) => Object.values(rooms).map((words) => words[what])));

/** What an explanation says at length, and what the letters of its formula stand for. */
export interface Text {
  readonly text: string;
  readonly where?: string;
}
