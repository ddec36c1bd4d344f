import type { Plugin } from 'vite';
import { packageOf } from './packageOf.ts';

/** Fails a build that takes anything from a package: what it makes is sent out without notices of others. */
export const ownOnly = (): Plugin => ({
  name: 'own-only',
  buildEnd(failure) {
    if (failure) return;
    for (const id of this.getModuleIds()) {
      const name = packageOf(id);
      if (name) throw new Error(`${name} would come without its notice: no package may be in this script (${id})`);
    }
  },
});
