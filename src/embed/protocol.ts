import type { End } from '../core/ends';
import type { Outcome } from '../core/outcome/outcome';
import type { BatchSize } from '../core/scenario';
import type { Clock, Language, Theme } from '../scenario/view';
import type { EmbedFormat } from './formats';

/** Of the messages between an embed and the page that it stands in. */
export const PROTOCOL_VERSION = 1;

/** What an embed says to the window of its parent when it starts, and how that answers, with a port to go on with. */
export const HELLO = 'fall-line:hello';
export const CONNECT = 'fall-line:connect';

export interface Greeting {
  readonly type: typeof HELLO | typeof CONNECT;
  readonly version: number;
}

/** A route as it ended. */
export interface RouteState {
  readonly optimizer: string;
  readonly lr: number;
  /** All parameters of its optimizer, the learning rate among them. */
  readonly params: Readonly<Record<string, number>>;
  readonly batch: BatchSize;
  /** How the learning rate changes, where it does. */
  readonly schedule?: string;
  /** Of a recorded track, which one, and what it is called. */
  readonly content?: string;
  readonly name?: string;
  /** Updates made. */
  readonly steps: number;
  readonly x: number;
  readonly y: number;
  /** J where it ends; of a recorded track, the loss that the training had there, if that was recorded. */
  readonly loss: number;
  readonly outcome: Outcome['kind'];
  /** What became of it: `reached` is the lowest minimum, `other` another one; `unknown` if recorded; else the outcome. */
  readonly end: End;
}

/** What an embed shows. */
export interface EmbedState {
  /** From the `?` on; opens the same scene anywhere, and is what `setState` takes. */
  readonly address: string;
  readonly playing: boolean;
  /** Where playback stands and where it ends, in the clock's unit. */
  readonly time: number;
  readonly end: number;
  readonly clock: Clock;
  readonly lang: Language;
  readonly theme: Theme;
  /** Whether long routes are still being made; until then `routes` are of what was shown before, or a beginning. */
  readonly computing: boolean;
  readonly routes: readonly RouteState[];
}

export type ErrorCode =
  /** Of another version of these messages. */
  | 'version'
  /** Not what the request asks for. */
  | 'invalid'
  /** The author has locked what would change. */
  | 'locked'
  | 'unsupported'
  /** More requests than are taken in a second; this one was dropped. */
  | 'busy'
  | 'failed';

type EventName = 'started' | 'changed' | 'scrubbed' | 'converged' | 'diverged' | 'explored' | 'exported';

/** Something that the reader, or the page, has done. */
export interface EmbedEvent {
  readonly type: 'event';
  readonly id?: number | string | undefined;
  readonly name: EventName;
  /** Of `changed`. */
  readonly address?: string;
  /** Of `started` and `scrubbed`, in the clock's unit. */
  readonly time?: number;
  /** Of `converged` and `diverged`: which route, from 1, and after how many updates. */
  readonly route?: number;
  readonly steps?: number;
  /** Of `explored`: how many places of an experiment have been tried, and how many runs at each. */
  readonly places?: number;
  readonly draws?: number;
  /** Of `exported`. */
  readonly format?: EmbedFormat;
  readonly blob?: Blob;
}

/** What an embed tells through its port. */
export type ToHost =
  | { readonly type: 'ready'; readonly version: number; readonly state: EmbedState }
  /** CSS px that the content asks for. */
  | { readonly type: 'resize'; readonly height: number }
  | { readonly type: 'state'; readonly id?: number | string | undefined; readonly state: EmbedState }
  | EmbedEvent
  | {
      readonly type: 'error';
      readonly id?: number | string | undefined;
      readonly code: ErrorCode;
      /** What of a state could not be taken, or is locked. */
      readonly what?: readonly string[] | undefined;
    };
