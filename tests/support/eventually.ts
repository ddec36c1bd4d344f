import { vi } from 'vitest';

/** Milliseconds: a limit for what hangs, not a measure, since machines of CI are shared. */
const PATIENCE = 50_000;

/** Waits until what comes about by itself passes a check. */
export const eventually = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: PATIENCE });
