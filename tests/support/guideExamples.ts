import { readFileSync } from 'node:fs';

/** An example of a guide, and what it says that it prints, line by line. */
export interface GuideExample {
  readonly code: string;
  readonly prints: readonly string[];
}

/** What stands between fences of a language in a guide; those of tildes may hold the others. */
export const fencesIn = (guide: string, language: string, fence = '```'): string[] =>
  [
    ...readFileSync(guide, 'utf8').matchAll(new RegExp(`^${fence}(\\S+)[^\\n]*\\n([\\s\\S]*?)^${fence}$`, 'gm')),
  ].flatMap(([, name, text]) => (name === language ? [text!] : []));

/** The examples of a guide, which say behind each `console.log` what it prints, with strokes between several lines. */
export const examplesIn = (guide: string): GuideExample[] =>
  fencesIn(guide, 'js').map((code) => ({
    code,
    prints: [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].flatMap(([, printed]) => printed!.split(' | ')),
  }));
