import type { About } from './about';
import type { Lab } from './build/lab';
import type { Lang } from './langs';

/** What a text may name: a number, or words in each language. */
export type Fact = number | Readonly<Record<Lang, string>>;

/** Names in two steps, as in `{red.loss}`. */
export type Facts = Readonly<Record<string, Readonly<Record<string, Fact>>>>;

/** A place on the map. */
export type Place = readonly [x: number, y: number];

/** What of the figure is shown and may be used, in the words of the address; a key that is left out stays as it is. */
export interface Parts {
  readonly show?: string;
  readonly hide?: string;
  readonly lock?: string;
}

/** A question that is answered before the routes run. */
export interface LessonQuestion {
  /** The scene that answers it, by its name; the lesson's first where left out. */
  readonly scene?: string;
  /** The ids of its options, in their order. */
  readonly options: readonly string[];
  /** The option that what was computed makes right. */
  readonly right: string;
  /** Where an option, or what happened, lies on the map. */
  readonly places?: Readonly<Record<string, Place>>;
  /** Steps that are numbered on the map: of which route, from 1, and after which updates. */
  readonly steps?: { readonly route: number; readonly at: readonly number[] };
  /** What the figure becomes once it has run. */
  readonly after?: Parts;
}

/** Something to find out by moving what the figure leaves free; the page sees when it has been found. */
export interface LessonTask {
  readonly scene?: string;
  /** What the figure leaves free, in the words of `show`, `hide` and `lock`. */
  readonly parts: Parts;
  /** What the page ticks, each as terms of `docs/lessons.md`: `2.lr > 0.1; 2.end = reached`. */
  readonly checks: readonly string[];
  /** An address that holds all of them: what *Show me* shows. */
  readonly solution: string;
  /** An address that looks right and is not. */
  readonly miss: string;
  /** Whether the routes of before stay as ghosts. */
  readonly ghost?: boolean;
}

/** What comes of a lesson's scenes. */
export interface Study {
  readonly facts: Facts;
  readonly questions: Readonly<Record<string, LessonQuestion>>;
  readonly tasks: Readonly<Record<string, LessonTask>>;
  /** What the text says in words, each with whether it holds. */
  readonly claims: Readonly<Record<string, boolean>>;
}

/** A lesson but for its text, which lies beside it. */
export interface Lesson extends About {
  /** Addresses by name; the first is what the figure opens with. */
  readonly scenes: Readonly<Record<string, string>>;
  /** How the figure is shown before the first question: panels, locks, `k`, as an address says it; never what lies ahead. */
  readonly figure: Parts & { readonly k?: number };
  /** Computes what the text, its questions and its tasks rest on. */
  study(lab: Lab): Study;
}

/** What the index shows of a lesson: drawn from what is computed of a scene. */
export interface LessonPicture {
  /** The address of the scene. */
  readonly scene: string;
  /** Its parts as SVG, on a sheet of `build/pictures/sheet.ts`. */
  draw(lab: Lab, scene: string): readonly string[];
}

/** A lesson with its picture, and its texts in Markdown. */
export interface WrittenLesson extends Lesson {
  readonly picture: LessonPicture;
  readonly text: Readonly<Record<Lang, string>>;
  readonly teachers: Readonly<Record<Lang, string>>;
}
