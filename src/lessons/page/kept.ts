/** Where the product keeps what a reader prefers. */
export const PREFERENCES_KEY = 'fall-line';

/** What is kept there, of whatever version; nothing where nothing may be kept. */
export function keptPreferences(): Readonly<Record<string, unknown>> {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(PREFERENCES_KEY) ?? '{}');
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
