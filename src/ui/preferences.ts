import * as v from 'valibot';
import { LANGUAGES, THEMES } from '../scenario/view';

const KEY = 'fall-line';

const Preferences = v.object({ version: v.literal(1), lang: v.picklist(LANGUAGES), theme: v.picklist(THEMES) });

export type Preferences = v.InferOutput<typeof Preferences>;

const NONE: Preferences = { version: 1, lang: 'auto', theme: 'auto' };

/** What this browser remembers of the reader's choices; nothing where storage is refused, broken or of a later version. */
export function readPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(window.localStorage.getItem(KEY) ?? 'null');
    const read = v.safeParse(Preferences, stored);
    return read.success ? read.output : NONE;
  } catch {
    return NONE;
  }
}

/** Remembers, where the browser lets it; what a later version stored is left alone. */
export function writePreferences(preferences: Omit<Preferences, 'version'>): void {
  try {
    const stored = v.safeParse(
      v.object({ version: v.number() }),
      JSON.parse(window.localStorage.getItem(KEY) ?? 'null'),
    );
    if (stored.success && stored.output.version > NONE.version) return;
    window.localStorage.setItem(KEY, JSON.stringify({ version: NONE.version, ...preferences }));
  } catch {
    // Storage is a convenience: without it the choice lasts as long as the page.
  }
}
