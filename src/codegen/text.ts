/** A name as Python writes it. */
export const snake = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export const indent = (lines: readonly string[], by: number): string[] =>
  lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));

/** Columns of text that a line of a program takes at most, where it can be broken. */
const WIDE = 96;

/** Pieces put side by side until a line is full. */
export function fill(pieces: readonly string[], separator: string): string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + separator.length + piece.length <= WIDE)
      lines[lines.length - 1] = last + separator + piece;
    else {
      if (last !== undefined) lines[lines.length - 1] = last + separator.trimEnd();
      lines.push(piece);
    }
  }
  return lines;
}

export const isWide = (line: string): boolean => line.length > WIDE;
