/** Bytes between two words about the progress. */
const STRIDE = 1 << 19;

/** The part of two-byte letters that must be common ones for a text to count as Chinese, by the page's language. */
const ENOUGH = { zh: 0.5, other: 0.8 };

/**
 * Whether bytes read as GB 18030 make sense as Chinese: most letters beyond ASCII are pairs from the common part of
 * GB 2312, its signs (rows A1–A3) and its more frequent characters (rows B0–D7).
 */
function* isChinese(bytes: Uint8Array, tag: string): Generator<number, boolean> {
  let pairs = 0;
  let common = 0;
  let pause = STRIDE;
  for (let at = 0; at < bytes.length; at++) {
    if (at >= pause) {
      pause = at + STRIDE;
      yield at / bytes.length;
    }
    const lead = bytes[at]!;
    if (lead < 0x80) continue;
    const trail = bytes[++at] ?? 0;
    pairs++;
    const frequent = (lead >= 0xb0 && lead <= 0xd7) || (lead >= 0xa1 && lead <= 0xa3);
    if (frequent && trail >= 0xa1) common++;
  }
  return common >= pairs * (tag === 'zh' ? ENOUGH.zh : ENOUGH.other);
}

/** The text of bytes in an encoding; a strict one throws a TypeError where they are none. */
function* decoded(bytes: Uint8Array, encoding: string, fatal = false): Generator<number, string> {
  const decoder = new TextDecoder(encoding, { fatal });
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += STRIDE) {
    parts.push(decoder.decode(bytes.subarray(at, at + STRIDE), { stream: true }));
    yield at / bytes.length;
  }
  return parts.join('') + decoder.decode();
}

/** The same, or undefined where they are none. */
function* strictly(bytes: Uint8Array, encoding: string): Generator<number, string | undefined> {
  try {
    return yield* decoded(bytes, encoding, true);
  } catch {
    return undefined;
  }
}

/**
 * The text of a file: UTF-16 by its mark, UTF-8, what Chinese spreadsheet programs write, else what western ones do.
 * Yields the share of its bytes that has been looked at, in each way that is tried anew.
 * @param tag the page's language, a hint where bytes could be either
 */
export function* decodeText(bytes: Uint8Array, tag: string): Generator<number, string> {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return yield* decoded(bytes, 'utf-16le');
  if (a === 0xfe && b === 0xff) return yield* decoded(bytes, 'utf-16be');
  const usual = yield* strictly(bytes, 'utf-8');
  if (usual !== undefined) return usual;
  const chinese = (yield* isChinese(bytes, tag)) ? yield* strictly(bytes, 'gb18030') : undefined;
  return chinese ?? (yield* decoded(bytes, 'windows-1252'));
}
