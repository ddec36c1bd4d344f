/** Where the product keeps what a reader prefers. */
const KEY = 'fall-line';
const VERSION = 1;

/** What is kept there, of whatever version; nothing where nothing may be kept. */
export function keptPreferences(): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Keeps a theme beside what else is kept; where nothing may be kept, it lasts as long as the page. */
export function keepPreferredTheme(theme: string): void {
  const all = keptPreferences();
  try {
    // What a later version of the product has stored is left alone.
    if (!(Number(all.version) > VERSION))
      localStorage.setItem(KEY, JSON.stringify({ version: VERSION, lang: 'auto', ...all, theme }));
  } catch {
    // Nothing may be kept.
  }
}
