import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Whether there is a program at a path. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a program by its name, as a shell finds it. */
export const programOf = (name: string): string | undefined =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, name))
    .find(isProgram);

/** The path of a program that lies beside a library, in the folder of this machine's architecture. */
export function besideLibrary(path: string): string | undefined {
  try {
    return readdirSync('/usr/lib')
      .map((folder) => join('/usr/lib', folder, path))
      .find(isProgram);
  } catch {
    return undefined;
  }
}
