/** From here on characters are as wide as they are high: Chinese, Japanese and Korean. */
const WIDE = '\u2e80';

/** About how wide a text is in a sans-serif face, in parts of the type size; there is no browser here to measure it. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character >= WIDE ? 1 : /[A-Z@%mwMW]/.test(character) ? 0.74 : 0.56;
  return width;
}

/** Where a line may break: after a space, before and after wide characters, after what joins the parts of an address. */
const pieces = (text: string): string[] => text.match(/[\u2e80-\uffff]|[^\s&,;\u2e80-\uffff]*[\s&,;]?/g) ?? [];

/** Full stops and commas that must not begin a line. */
const CLOSING = /^[，。；：、）」”]/;

/** Breaks a text into lines of at most so many parts of the type size; a piece that is longer breaks anywhere. */
export function wrapText(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  const flush = (): void => {
    if (line.trim() !== '') lines.push(line.trim());
    line = '';
  };
  for (const piece of pieces(text)) {
    if (line !== '' && !CLOSING.test(piece) && widthOf((line + piece).trimEnd()) > most) flush();
    for (const character of widthOf(piece) > most ? piece : [piece]) {
      if (line !== '' && !CLOSING.test(character) && widthOf((line + character).trimEnd()) > most) flush();
      line += character;
    }
  }
  flush();
  return lines;
}

/** A text that is cut where it is wider than so many parts of the type size. */
export function shortenText(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  let short = '';
  for (const character of text) {
    if (widthOf(`${short}${character}…`) > most) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}
