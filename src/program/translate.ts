import type { Language } from './dialects';
import { snake } from './text';

const CALLS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  sqrt: { javascript: 'Math.sqrt', numpy: 'np.sqrt', pytorch: 'torch.sqrt' },
  abs: { javascript: 'Math.abs', numpy: 'np.abs', pytorch: 'torch.abs' },
  sign: { javascript: 'Math.sign', numpy: 'np.sign', pytorch: 'torch.sign' },
  max: { javascript: 'Math.max', numpy: 'np.maximum', pytorch: 'torch.maximum' },
  min: { javascript: 'Math.min', numpy: 'np.minimum', pytorch: 'torch.minimum' },
};

/** The arguments of the call whose opening bracket stands at `open`, and where it closes. */
function argumentsAt(text: string, open: number): { args: string[]; close: number } {
  const args: string[] = [];
  let depth = 0;
  let from = open + 1;
  for (let at = open; ; at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')') depth--;
    if ((text[at] === ',' && depth === 1) || depth === 0) {
      args.push(text.slice(from, at).trim());
      from = at + 1;
    }
    if (depth === 0) return { args, close: at };
  }
}

/** Choices between two as the language writes them; with brackets unless nothing stands beside them. */
function writeChoices(text: string, language: Language): string {
  const found = /\b(where|pick)\(/.exec(text);
  if (!found) return text;
  const { args, close } = argumentsAt(text, found.index + found[0].length - 1);
  const [condition, then, otherwise] = args.map((arg) => writeChoices(arg, language));
  const written =
    language === 'javascript'
      ? `${condition} ? ${then} : ${otherwise}`
      : found[1] === 'pick'
        ? `${then} if ${condition} else ${otherwise}`
        : `np.where(${condition}, ${then}, ${otherwise})`;
  const before = text.slice(0, found.index);
  const after = writeChoices(text.slice(close + 1), language);
  const alone = (before === '' && after === '') || written.startsWith('np.');
  return alone ? before + written + after : `${before}(${written})${after}`;
}

/**
 * The right side of a rule's line in a language.
 * @param vectors names that hold a number for each coordinate, which JavaScript takes one by one
 */
export function translate(text: string, vectors: readonly string[], language: Language): string {
  return writeChoices(text, language).replace(/(?<![\w.])[A-Za-z_]\w*(?![\w.]*\.)/g, (name) => {
    if (CALLS[name]) return CALLS[name][language];
    if (language !== 'javascript') return snake(name);
    return vectors.includes(name) ? `${name}[i]` : name;
  });
}
