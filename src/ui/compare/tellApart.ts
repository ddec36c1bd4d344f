import type { RunSpec } from '../../core/scenario';
import { type ComparedIn, type Setting, settingsOf } from './settings';

/** What tells a route from the others beside it. */
export interface Told {
  /** Its method, or what was recorded. */
  readonly method: string;
  /** Its settings as far as they differ from those of other routes. */
  readonly others: readonly string[];
  /** The shortest name that no other route has, as it stands in a sentence. */
  readonly subject: string;
}

/** Tells the settings in which routes differ; one that others lack counts where it is not as usual. */
function differing(settings: readonly (readonly Setting[])[]): (setting: Setting) => boolean {
  if (settings.length === 1) return ({ usual }) => !usual;
  const all = new Map<string, string[]>();
  for (const { of, text } of settings.flat()) all.set(of, [...(all.get(of) ?? []), text]);
  return ({ of, usual }) => {
    const texts = all.get(of)!;
    const lacking = texts.length < settings.length && of.startsWith('parameter');
    return new Set(texts).size > 1 || (lacking && !usual);
  };
}

/** Those names that are not the only one of their kind are taken from the routes' numbers. */
const unique = (names: readonly string[], numbered: (name: string, place: number) => string): string[] =>
  names.map((name, place) =>
    name === '' || names.indexOf(name) !== names.lastIndexOf(name) ? numbered(name, place) : name,
  );

/**
 * Names routes by what differs: by the method alone where no two have the same, else by the settings that differ, and by
 * their numbers where nothing does.
 * @param recordedAs the name of what was recorded, of a route that was
 */
export function tellApart(
  language: ComparedIn,
  runs: readonly RunSpec[],
  recordedAs: (place: number) => string | undefined,
): Told[] {
  const { text, words } = language;
  const said = words.conclusion;
  const recorded = runs.map((_, place) => recordedAs(place));
  const settings = runs.map((run, place) => (recorded[place] === undefined ? settingsOf(language, run) : []));
  const computed = settings.filter((list) => list.length > 0);
  const methods = new Set(computed.map(([method]) => method!.text));
  const isOther = differing(computed);
  const others = settings.map((list) => list.slice(1).filter(isOther));

  const subjects = settings.map(([method], place) => {
    const name = recorded[place];
    if (name !== undefined) return said.recording(name);
    if (computed.length > 1 && methods.size === computed.length) return method!.text;
    const told = others[place]!.filter(({ of }) => of !== 'rule');
    const beside = told.filter(({ of }) => of === 'batch' || of === 'schedule');
    const main = told.filter((one) => !beside.includes(one)).map((one) => one.text);
    return said.subject(
      [...(methods.size > 1 ? [method!.text] : []), ...main].join(' '),
      beside.map((one) => one.text),
    );
  });
  const names = unique(subjects, (_, place) => said.route(place + 1));
  const rows = settings.map(([method], place) =>
    [recorded[place] ?? method!.text, ...others[place]!.map((one) => one.text)].join('\n'),
  );
  const lines = unique(rows, (row, place) => `${row}\n${text.routes.route(place + 1)}`);
  return lines.map((line, place) => {
    const [method = '', ...rest] = line.split('\n');
    return { method, others: rest, subject: names[place]! };
  });
}
