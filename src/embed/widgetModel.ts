import type { EmbedState } from './protocol';

/** What a notebook says of a figure. */
export interface WidgetAsked {
  /** Where Fall Line is served, with its closing slash. */
  readonly site: string;
  /** What the figure shows: an address, from the `?` on. Another one is shown in the same frame. */
  readonly scenario: string;
  /** Of the frame, px; as the figure asks for where it is 0 or left out. */
  readonly height?: number | undefined;
  /** What the frame is called for who does not see it. */
  readonly title?: string | undefined;
}

/** What a figure tells its notebook. */
export interface WidgetTold {
  readonly state: EmbedState;
  /** What became of each route: `reached`, the lowest minimum; `other`, another one; else its outcome. */
  readonly verdicts: readonly EmbedState['routes'][number]['end'][];
  /**
   * Why what was set last is not shown: of a scenario the code of the embed's error, of a site that is none `site`; empty
   * where it is. What is wrong with the first scenario the figure itself says, and nobody else.
   */
  readonly error: string;
}

/** All that a notebook keeps of a widget. */
export type WidgetTraits = WidgetAsked & Partial<WidgetTold>;

/** The part of a notebook's model that is used here, as the specification of anywidget has it. */
export interface WidgetModel {
  get<K extends keyof WidgetAsked>(trait: K): WidgetAsked[K];
  set<K extends keyof WidgetTold>(trait: K, value: WidgetTraits[K]): void;
  save_changes(): void;
  on(event: `change:${keyof WidgetAsked}`, listener: () => void): void;
  off(event: `change:${keyof WidgetAsked}`, listener: () => void): void;
}
