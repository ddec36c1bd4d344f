import { keptPreferences } from './kept';

/** From the page of all languages to the one that the reader has chosen in Explore, else to their browser's. */
export function passDoor(): void {
  const [arrival] = performance.getEntriesByType('navigation');
  // Whoever comes back to it is on the way out, and must not be sent on again.
  if (arrival instanceof PerformanceNavigationTiming && arrival.type === 'back_forward') return;
  const { lang } = keptPreferences();
  const wanted =
    lang === 'en' || lang === 'zh' ? lang : navigator.language.toLowerCase().startsWith('zh') ? 'zh' : 'en';
  document.querySelector<HTMLAnchorElement>(`[data-door="${wanted}"]`)?.click();
}
