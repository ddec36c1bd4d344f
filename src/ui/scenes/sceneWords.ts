import type { Spoken } from '../../scenario/languages';
import type { ReadyScene, SceneWords } from '../../scenes/scene';

/** What a scene says in the page's language. */
export const wordsOf = (scene: ReadyScene, tag: Spoken): SceneWords => scene[tag] ?? scene.en;
