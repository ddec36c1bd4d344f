import type { End } from '../core/ends';
import type { LanguageId } from '../scenario/languages';

/** What a scene is called, and the claim that it makes, in one language. */
export interface SceneWords {
  readonly title: string;
  readonly line: string;
}

/** A scenario that tells a true little story, with the part of a view that the story needs. */
export interface ReadyScene extends Readonly<Partial<Record<LanguageId, SceneWords>>> {
  readonly id: string;
  /** What the page's own address is followed by. */
  readonly address: string;
  /** Whether its words speak of the step that crosses a ridge: its picture rings it. */
  readonly crossing?: true;
  /** How each route ends, in their order. */
  readonly ends: readonly End[];
  readonly en: SceneWords;
  readonly zh: SceneWords;
}
