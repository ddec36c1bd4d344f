import type { ReadyScene } from '../../scenes/scene';

/** What a scene says in the page's language. */
export const wordsOf = (scene: ReadyScene, tag: string): ReadyScene['en'] => (tag === 'zh' ? scene.zh : scene.en);
