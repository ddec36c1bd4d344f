import type { Step } from '../method';

/** Notices that a run's state comes again, bit for bit, so that what follows is known. */
export interface Repeat {
  /** The full loss at the state that is remembered: only where it comes again need the rest be compared. */
  loss: number;
  /** The update at which another state is to be remembered. */
  due: number;
  /** Remembers the state after update `t`. */
  remember(t: number, loss: number): void;
  /** Knows of no state, for a run that begins. */
  forget(): void;
  /** Whether the state is the one remembered. */
  isBack(): boolean;
}

/**
 * Looks for a cycle of any length as Brent's method does (1980, BIT 20, 176–184), with a state remembered anew when the
 * run is an eighth longer. Only for runs with the same gradient at the same place and one learning rate.
 */
export function createRepeat({ theta, slots }: Pick<Step, 'theta' | 'slots'>): Repeat {
  const state = [theta, ...Object.values(slots)];
  const kept = state.map((column) => column.slice());
  return {
    loss: Number.NaN,
    due: 0,
    remember(t, loss) {
      for (let i = 0; i < kept.length; i++) {
        const [to, from] = [kept[i]!, state[i]!];
        for (let k = 0; k < to.length; k++) to[k] = from[k]!;
      }
      this.loss = loss;
      this.due = t + Math.max(8, t >> 3);
    },
    forget() {
      this.loss = Number.NaN;
      this.due = 0;
    },
    isBack: () => kept.every((column, i) => column.every((value, k) => value === state[i]![k])),
  };
}
