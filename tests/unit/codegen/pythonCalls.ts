/** A call in a program: all of it, and what stands between its commas. */
interface Called {
  readonly text: string;
  readonly parts: readonly string[];
}

/** The calls in some lines of Python of functions whose names begin so, those within others too. */
export function callsIn(code: string, beginning: string): Called[] {
  const calls: Called[] = [];
  for (let at = code.indexOf(beginning); at >= 0; at = code.indexOf(beginning, at + 1)) {
    const open = code.indexOf('(', at);
    const parts = [''];
    let end = open + 1;
    for (let depth = 1; depth > 0 && end < code.length; end++) {
      const sign = code[end]!;
      depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
      if (sign === ',' && depth === 1) parts.push('');
      else if (depth > 0) parts.push(`${parts.pop()}${sign}`);
    }
    calls.push({ text: code.slice(at, end), parts });
  }
  return calls;
}
