/** Functions that PyTorch differentiates otherwise than the page where their graph has a tip, by name. */
const TIPS: Readonly<Record<string, readonly string[]>> = {
  sqrt: ['def sqrt(u):  # its slope at the tip is 0', '    return torch.sqrt(u) if u != 0 else 0 * u'],
  cbrt: [
    'def cbrt(u):  # its slope at the tip is 0',
    '    return torch.sign(u) * torch.abs(u) ** (1 / 3) if u != 0 else 0 * u',
  ],
  asin: [
    'def asin(u):  # its slope at the tip is 0',
    '    return torch.asin(u) if abs(u) != 1 else torch.asin(u.detach()) + 0 * u',
  ],
  acos: [
    'def acos(u):  # its slope at the tip is 0',
    '    return torch.acos(u) if abs(u) != 1 else torch.acos(u.detach()) + 0 * u',
  ],
  power: ['def power(u, c):  # its slope at the tip is 0', '    return u ** c if u != 0 else 0 * u'],
  atan2: [
    'def atan2(u, v):  # its slope at the origin is 0',
    '    if u != 0 or v != 0:',
    '        return torch.atan2(u, v)',
    '    return torch.atan2(u.detach(), v.detach()) + 0 * (u + v)',
  ],
  sign: ['def sign(u):  # of what is no number, none', '    return torch.sign(u) if u == u else u'],
};

/** The functions of these that some code calls, written so that their slope is 0 at the tip, as on the page. */
export function tipLines(code: readonly string[]): string[] {
  const text = code.join('\n');
  const used = Object.keys(TIPS).filter((name) => new RegExp(`(?<![\\w.])${name}\\(`).test(text));
  return used.flatMap((name) => [...TIPS[name]!, '', '']);
}
