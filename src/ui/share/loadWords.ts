import type { ShareText } from '../../locales/share/en';

/** Fetches the words for what is taken elsewhere, in the language of a tag. */
export async function loadWords(tag: string): Promise<ShareText> {
  const { share } = await (tag === 'zh' ? import('../../locales/share/zh') : import('../../locales/share/en'));
  return share;
}
