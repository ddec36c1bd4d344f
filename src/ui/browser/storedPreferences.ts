import * as v from 'valibot';
import { LANGUAGES, THEMES } from '../../scenario/view';
import type { Preferences } from './preferences';

const VERSION = 1;

const Json = v.pipe(
  v.string(),
  v.rawTransform(({ dataset, NEVER, addIssue }): unknown => {
    try {
      return JSON.parse(dataset.value);
    } catch {
      addIssue({ message: 'not JSON' });
      return NEVER;
    }
  }),
);

const Stored = v.pipe(
  Json,
  v.object({ version: v.literal(VERSION), lang: v.picklist(LANGUAGES), theme: v.picklist(THEMES) }),
);

const Later = v.pipe(Json, v.object({ version: v.pipe(v.number(), v.gtValue(VERSION)) }));

export function parsePreferences(text: string): Preferences | undefined {
  const read = v.safeParse(Stored, text);
  return read.success ? read.output : undefined;
}

export function formatPreferences(preferences: Preferences): string {
  return JSON.stringify({ version: VERSION, ...preferences });
}

/** Whether a later version of this program wrote the text. */
export function isLater(text: string): boolean {
  return v.safeParse(Later, text).success;
}
