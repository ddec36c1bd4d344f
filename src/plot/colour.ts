type Rgb = readonly [number, number, number];

/** The bytes of a colour written as #rrggbb. */
export function rgbOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** The colour a share of the way from one to another, both #rrggbb, as browsers mix gradients. */
export function mix(from: string, to: string, share: number): string {
  const [a, b] = [rgbOf(from), rgbOf(to)];
  const bytes = a.map((byte, i) => Math.round(byte + (b[i]! - byte) * share));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
