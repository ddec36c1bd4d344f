/** The part of two-byte letters that must be common ones for a text to count as Chinese, by the page's language. */
const ENOUGH = { zh: 0.5, other: 0.8 };

/**
 * Whether bytes read as GB 18030 make sense as Chinese: most letters beyond ASCII are pairs from the common part of
 * GB 2312, its signs (rows A1–A3) and its more frequent characters (rows B0–D7).
 */
function isChinese(bytes: Uint8Array, tag: string): boolean {
  let pairs = 0;
  let common = 0;
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    const trail = bytes[++at] ?? 0;
    pairs++;
    const frequent = (lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3);
    if (frequent && trail >= 0xa1) common++;
  }
  return common >= pairs * (tag === 'zh' ? ENOUGH.zh : ENOUGH.other);
}

/** The text of bytes in an encoding, or undefined where they are none. */
function strictly(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * The text of a file: UTF-16 by its mark, UTF-8, what Chinese spreadsheet programs write, else what western ones do.
 * @param tag the page's language, a hint where bytes could be either
 */
export function decodeText(bytes: Uint8Array, tag: string): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const chinese = (): string | undefined => (isChinese(bytes, tag) ? strictly(bytes, 'gb18030') : undefined);
  return strictly(bytes, 'utf-8') ?? chinese() ?? new TextDecoder('windows-1252').decode(bytes);
}
