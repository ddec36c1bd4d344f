import type { ScenesText } from './en';

/** What a reader reads around the scenes, in Chinese. */
export const scenes: ScenesText = {
  lead: '从一个问题开始',
  about: '打开时路线都已设好，之后一切都可以改。',
  more: '更多场景',
};
