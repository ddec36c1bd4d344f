import type { Schedule } from '../../core/method';

/**
 * α / √(1 + t) after t updates: Zinkevich, "Online convex programming and generalized infinitesimal gradient ascent",
 * 2003. In PyTorch, a LambdaLR.
 */
export const schedule: Schedule = {
  parameters: {},
  create: (lr) => (made) => lr / Math.sqrt(1 + made),
};
