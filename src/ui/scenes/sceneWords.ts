import type { Scene } from '../../scenes/scene';

/** What a scene says in the page's language. */
export const wordsOf = (scene: Scene, tag: string): Scene['en'] => (tag === 'zh' ? scene.zh : scene.en);
