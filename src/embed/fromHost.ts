import type { Language, Theme } from '../scenario/view';
import type { Note } from '../store/note';
import type { EmbedFormat } from './formats';

/** Lists of ids, each in the place of the frame's own of that name. */
interface ShownParts {
  readonly show?: readonly string[] | undefined;
  readonly hide?: readonly string[] | undefined;
  readonly lock?: readonly string[] | undefined;
}

/** What comes along with each request; by themselves, since the types of the package know nothing of how they are read. */
export interface Requests {
  readonly getState: object;
  readonly setState: { readonly state: string };
  readonly play: object;
  readonly pause: object;
  readonly step: { readonly steps?: number | undefined };
  readonly seek: { readonly time: number };
  readonly reset: object;
  readonly theme: { readonly theme: Theme };
  readonly lang: { readonly lang: Language };
  readonly parts: ShownParts;
  readonly notes: { readonly notes: readonly Note[] };
  readonly ghost: { readonly keep: boolean };
  readonly export: { readonly format: EmbedFormat };
}

/** A request as it stands in a message. With an id it is answered: by the state, by what was exported, or an error. */
export type FromHost = {
  readonly [K in keyof Requests]: {
    readonly type: K;
    readonly id?: number | string | undefined;
    readonly version?: number | undefined;
  } & Requests[K];
}[keyof Requests];
