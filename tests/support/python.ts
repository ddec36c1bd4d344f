import { spawnSync } from 'node:child_process';

/** The first Python that has some libraries: one of the reader's own, or the system's. */
export const pythonWith = (libraries: string): string | undefined =>
  ['python3', '/usr/bin/python3'].find((name) => spawnSync(name, ['-c', `import ${libraries}`]).status === 0);
