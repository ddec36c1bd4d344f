export const NOTE_TONES = ['said', 'did', 'step', 'ask'] as const;

/** A few words at a place of the map: what the reader said, what the route did, which step it is, or that it is asked. */
export interface Note {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly tone: (typeof NOTE_TONES)[number];
  /** Of the route that it is about, from 1. */
  readonly route?: number | undefined;
}
