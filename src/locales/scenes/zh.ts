import type { ScenesText } from './en';

/** What a reader reads around the scenes, in Chinese. */
export const scenes: ScenesText = {
  lead: '从一个问题开始',
  about: '路线都已设好，打开之后一切都可以改。',
  more: '更多场景',
};
