import type { SurfaceId } from '../surfaces/ids';

/** What is told of a lesson where its text is not at hand. */
export interface About {
  /** Its folder, and its place on the site. */
  readonly id: string;
  /** Among the others, from 1. */
  readonly place: number;
  /** How long it takes. */
  readonly minutes: number;
  /** The surfaces that it is about: what is told of them leads here. */
  readonly surfaces: readonly SurfaceId[];
  readonly en: Titles;
  readonly zh: Titles;
}

interface Titles {
  readonly title: string;
  /** What it shows, in a line. */
  readonly line: string;
}
