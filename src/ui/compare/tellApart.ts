import type { RunSpec } from '../../core/scenario';
import { type ComparedIn, type Setting, toldSettings } from './settings';

type Other = Pick<Setting, 'of' | 'text'>;

/** What tells a route from the others beside it. */
export interface Told {
  /** Its method, or what was recorded. */
  readonly method: string;
  /** Its settings as far as they differ from those of other routes. */
  readonly others: readonly Other[];
  /** The shortest name that no other route has, as it stands in a sentence. */
  readonly subject: string;
}

/** The method first, then all else; nothing of what was recorded. */
type Settings = readonly Setting[];

/** Whether no other of a list is the same. */
const isAlone = <T>(list: readonly T[], place: number): boolean =>
  list.every((one, i) => i === place || one !== list[place]);

/**
 * The settings of a route that differ from those of others: of the same method in any way, of another method where they
 * are not as usual.
 */
function othersOf(routes: readonly Settings[], place: number, everything: string): Setting[] {
  const computed = routes.filter((list) => list.length > 0);
  const [method, ...own] = routes[place]!;
  if (computed.length === 1) return own.filter(({ usual }) => !usual);
  const textIn = (list: Settings, of: string): string | undefined => list.find((one) => one.of === of)?.text;
  return own.filter(({ of, text, usual }) => {
    const different = computed.filter((list) => {
      const theirs = textIn(list, of);
      // What a schedule is made of differs from nothing where there is none.
      return theirs === undefined ? !of.startsWith('schedule:') : theirs !== text;
    });
    if (different.some(([theirs]) => theirs!.text === method!.text)) return true;
    return different.length > 0 && !usual && text !== everything && !of.startsWith('schedule:') && of !== 'rule';
  });
}

/** Names to choose from, the shorter first. */
function namesOf(language: ComparedIn, method: string | undefined, others: readonly Setting[]): string[] {
  const { subject } = language.words.conclusion;
  const isBeside = ({ of }: Setting): boolean => of === 'batch' || of === 'schedule';
  const named = (some: readonly Setting[]): string =>
    subject(
      [...(method === undefined ? [] : [method]), ...some.filter((one) => !isBeside(one)).map(({ text }) => text)].join(
        ' ',
      ),
      some.filter(isBeside).map(({ text }) => text),
    );
  const told = others.filter(({ of }) => of !== 'rule');
  return [...(method === undefined ? [] : [named([])]), ...told.map((one) => named([one])), named(told)];
}

/**
 * Names routes by what differs: by the method alone where no other has the same, else by a setting that differs, and by
 * their numbers where nothing does.
 * @param recordedAs the name of what was recorded, of a route that was
 */
export function tellApart(
  language: ComparedIn,
  runs: readonly RunSpec[],
  recordedAs: (place: number) => string | undefined,
): Told[] {
  const { text, words } = language;
  const recorded = runs.map((_, place) => recordedAs(place));
  const routes = runs.map((run, place): Settings => (recorded[place] === undefined ? toldSettings(language, run) : []));
  const methods = routes.map(([method], place) => recorded[place] ?? method!.text);
  const others = runs.map((_, place) => othersOf(routes, place, words.batch.full));
  const alike = new Set(routes.flatMap(([method]) => method?.text ?? [])).size === 1;
  const lines = runs.map((_, place) => [methods[place], ...others[place]!.map((one) => one.text)].join('\n'));
  const names = runs.map((_, place) => namesOf(language, alike ? undefined : methods[place], others[place]!));
  return runs.map((_, place): Told => {
    const name = recorded[place];
    const own = names[place]!.filter((one, i, all) => all.indexOf(one) === i);
    const unique = own.find((one) => one !== '' && names.every((list, i) => i === place || !list.includes(one)));
    const number = { of: 'route', text: text.routes.route(place + 1) };
    return {
      method: methods[place]!,
      others: isAlone(lines, place) ? others[place]! : [...others[place]!, number],
      subject: name === undefined ? (unique ?? words.conclusion.route(place + 1)) : words.conclusion.recording(name),
    };
  });
}
