const TOKEN =
  /[ \t\r\n]*(?:([[{])|([\]}])|([,:])|"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|true|false|null)/y;

/**
 * Where a text stops being JSON, since not every engine says: the first place at which there is no token of JSON, or
 * one that can't follow the token before it; the end where something is still open.
 */
export function jsonBreak(text: string): number {
  const open: string[] = [];
  let complete = false;
  let empty = false;
  for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at;
    const begin = at + (/^[ \t\r\n]*/.exec(text.slice(at, at + 1000))?.[0].length ?? 0);
    const token = TOKEN.exec(text);
    if (!token) return begin;
    const [, opening, closing, sign] = token;
    if (closing) {
      if (!(complete || empty) || open.pop() !== closing) return begin;
    } else if (sign ? !complete || open.length === 0 : complete) return begin;
    if (opening) open.push(opening === '[' ? ']' : '}');
    complete = !opening && !sign;
    empty = opening !== undefined;
  }
  return text.length;
}
