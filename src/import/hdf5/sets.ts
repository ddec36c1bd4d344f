import { FileError } from '../flaw';
import { fieldsOf } from './bytes';
import { type NumberSet, numberSetAt } from './dataset';
import { linksOf } from './links';
import { rootGroupOf } from './rootGroup';

/** The names that a file has for its objects. Throws a FileError where they can't be read. */
export function datasetNames(bytes: Uint8Array): readonly string[] {
  const fields = fieldsOf(bytes);
  return [...linksOf(fields, rootGroupOf(fields)).keys()];
}

/**
 * The datasets of a file by name, among them only those of other objects than groups, and of numbers.
 * @param wanted those that may not be left out where they can't be read
 */
export function setsIn(
  bytes: Uint8Array,
  wanted: readonly string[],
): { sets: ReadonlyMap<string, NumberSet>; names: readonly string[] } {
  const fields = fieldsOf(bytes);
  const sets = new Map<string, NumberSet>();
  const links = linksOf(fields, rootGroupOf(fields));
  for (const [name, at] of links) {
    try {
      const set = numberSetAt(fields, at);
      if (set) sets.set(name, set);
    } catch (error) {
      // Others than the wanted ones may be as they like.
      if (!(error instanceof FileError) || wanted.includes(name)) throw error;
    }
  }
  return { sets, names: [...links.keys()] };
}
