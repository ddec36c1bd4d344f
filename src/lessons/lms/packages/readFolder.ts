import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Folder } from './contents.ts';

/** A folder's files, without those of one folder in it. */
export function readFolder(root: string, without: string): Folder {
  const names = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = names.map(({ parentPath, name }) =>
    join(parentPath, name)
      .slice(root.length + 1)
      .replaceAll(sep, '/'),
  );
  return new Map(
    paths.filter((path) => !path.startsWith(`${without}/`)).map((path) => [path, readFileSync(join(root, path))]),
  );
}
