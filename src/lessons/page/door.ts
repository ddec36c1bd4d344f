import { keptPreferences } from './kept';

/** From the page of all languages to the one that the reader has chosen in Explore, else to their browser's. */
export function passDoor(): void {
  const { lang } = keptPreferences();
  const wanted =
    lang === 'en' || lang === 'zh' ? lang : navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  const link = document.querySelector<HTMLAnchorElement>(`[data-door="${wanted}"]`);
  if (link) location.replace(link.href);
}
