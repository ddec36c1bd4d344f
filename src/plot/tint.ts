import { mix } from './colour';
import type { Palette } from './palette';

/** The hypsometric tint at a share, 0 … 1, of the range of losses. */
export function tintAt({ tints }: Palette, share: number): string {
  const above = Math.max(
    1,
    tints.findIndex(([at]) => at >= share),
  );
  const [from, low] = tints[above - 1]!;
  const [to, high] = tints[above]!;
  return mix(low, high, (share - from) / (to - from));
}
