import type { LanguageId } from '../../scenario/languages';
import type { ReadyScene, SceneWords } from '../../scenes/scene';

/** What a scene says in the page's language. */
export const wordsOf = (scene: ReadyScene, tag: LanguageId): SceneWords => scene[tag] ?? scene.en;
