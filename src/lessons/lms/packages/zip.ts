import { type Zippable, zipSync } from 'fflate';
import type { Folder } from './contents.ts';

/** The first day that a zip can tell, by the clock of whatever machine: the same files make the same bytes. */
const DAY = new Date(1980, 0, 1);

/** What is compressed already. */
const IS_DENSE = /\.(woff2|png|jpe?g|webp|gz)$/;

/** Files as one zip. */
export function zipOf(files: Folder): Uint8Array {
  const named: Zippable = {};
  for (const [path, content] of files) named[path] = [content, { level: IS_DENSE.test(path) ? 0 : 9 }];
  return zipSync(named, { mtime: DAY });
}
