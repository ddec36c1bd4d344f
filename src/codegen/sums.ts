import type { ProgramLanguage } from './dialects';
import type { Expression } from './expression';
import { print, termsOf } from './print';
import { indent, isWide } from './text';

/** `head` + expression + `tail`, broken between the terms of the sum where that is too long for one line. */
export function sumLines(head: string, node: Expression, language: ProgramLanguage, tail = ''): string[] {
  const line = `${head}${print(node, language)}${tail}`;
  const terms = termsOf(node, language);
  if (!isWide(line) || terms.length === 1) return [line];
  return [`${head}(`, ...indent(terms, language === 'javascript' ? 2 : 4), `)${tail}`];
}
