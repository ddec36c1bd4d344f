import type { Language, Theme } from '../../scenario/view';

const KEY = 'fall-line';

/** What this browser remembers of the reader's choices. */
export interface Preferences {
  readonly lang: Language;
  readonly theme: Theme;
}

function stored(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** What is remembered; nothing where storage is refused, broken or of a later version. The schema is fetched on need. */
export async function readPreferences(): Promise<Preferences> {
  const text = stored();
  const none: Preferences = { lang: 'auto', theme: 'auto' };
  return text === null ? none : ((await import('./storedPreferences')).parsePreferences(text) ?? none);
}

/**
 * Remembers, where the browser lets it; what a later version stored is left alone.
 * @param current what holds by the time it is written: what is fetched for that may come to an earlier choice last
 */
export async function writePreferences(current: () => Preferences): Promise<void> {
  const { formatPreferences, isLater } = await import('./storedPreferences');
  const text = stored();
  if (text !== null && isLater(text)) return;
  const { lang, theme } = current();
  try {
    window.localStorage.setItem(KEY, formatPreferences({ lang, theme }));
  } catch {
    // Storage is a convenience: without it the choice lasts as long as the page.
  }
}
