import type { Language, Theme } from '../scenario/view';
import type { Note } from '../store/note';
import type { EmbedFormat } from './formats';

/** What the fields of requests may hold, by kind. */
export interface FieldKinds {
  /** An address, from the `?` on. */
  readonly address: string;
  /** Updates forwards, or backwards where negative: −1000 … 1000. */
  readonly updates: number;
  /** In the clock's unit. */
  readonly time: number;
  readonly theme: Theme;
  readonly lang: Language;
  /** Ids of panels and controls, up to 64. */
  readonly parts: readonly string[];
  /** Words at places of the map, up to 12. */
  readonly notes: readonly Note[];
  readonly flag: boolean;
  readonly format: EmbedFormat;
}

/** A kind of field; with a question mark behind it the field may be left out. */
type FieldKind = keyof FieldKinds | `${keyof FieldKinds}?`;

/** A request. */
interface RequestRow {
  /** By which its messages are known. */
  readonly type: string;
  /** What comes along with it: the one thing that its call takes. */
  readonly fields: Readonly<Record<string, FieldKind>>;
  /** Present where its call takes all its fields, in an object. */
  readonly whole?: true;
  /** What the call takes where nothing is given. */
  readonly usual?: string;
  /** Present where the answer is a file, and not the state. */
  readonly gives?: 'blob';
}

/**
 * What a page may ask of an embed, by its call. Types, client, element, the reading of messages and the table of the
 * documentation follow from it; what is done is in `requests.ts`.
 */
export const REQUESTS = {
  /** The state, as it is. */
  getState: { type: 'getState', fields: {} },
  /** Shows what an address says; what it does not say of the view stays as it is. */
  setState: { type: 'setState', fields: { state: 'address' } },
  play: { type: 'play', fields: {} },
  pause: { type: 'pause', fields: {} },
  /** So many updates forwards, or backwards where negative; 1 where left out. */
  step: { type: 'step', fields: { steps: 'updates?' } },
  /** Leads playback to a time, in the clock's unit. */
  seek: { type: 'seek', fields: { time: 'time' } },
  /** Back to the scene as its author set it up. */
  reset: { type: 'reset', fields: {} },
  setTheme: { type: 'theme', fields: { theme: 'theme' } },
  setLang: { type: 'lang', fields: { lang: 'lang' } },
  /** Lists of ids, each in the place of the frame's own of that name. */
  setParts: { type: 'parts', fields: { show: 'parts?', hide: 'parts?', lock: 'parts?' }, whole: true },
  /** Words at places of the map, up to 12; an empty list takes them away. */
  setNotes: { type: 'notes', fields: { notes: 'notes' } },
  /** Whether the routes that are drawn now stay, faintly, beneath those to come. */
  setGhost: { type: 'ghost', fields: { keep: 'flag' } },
  /** What is shown as a file: a PNG unless told otherwise. */
  exportImage: { type: 'export', fields: { format: 'format' }, usual: 'png', gives: 'blob' },
} as const satisfies Readonly<Record<string, RequestRow>>;

export type Call = keyof typeof REQUESTS;
export const CALLS = Object.keys(REQUESTS) as Call[];

export type RequestOf<C extends Call> = (typeof REQUESTS)[C];

type Held<Kind> = Kind extends keyof FieldKinds
  ? FieldKinds[Kind]
  : Kind extends `${infer Name extends keyof FieldKinds}?`
    ? FieldKinds[Name] | undefined
    : never;

type Optional<Fields> = { [Name in keyof Fields]: Fields[Name] extends `${string}?` ? Name : never }[keyof Fields];

/** What comes along with a call's request. */
export type Given<C extends Call> = {
  readonly [Name in Exclude<keyof RequestOf<C>['fields'], Optional<RequestOf<C>['fields']>>]: Held<
    RequestOf<C>['fields'][Name]
  >;
} & { readonly [Name in Optional<RequestOf<C>['fields']>]?: Held<RequestOf<C>['fields'][Name]> };

/** A request as it stands in a message. With an id it is answered: by the state, by what was exported, or an error. */
export type FromHost = {
  [C in Call]: {
    readonly type: RequestOf<C>['type'];
    readonly id?: number | string | undefined;
    readonly version?: number | undefined;
  } & Given<C>;
}[Call];
