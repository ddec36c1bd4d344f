/** What files hold, by the folder that each lies in; of folders without such a file, nothing. */
export function someRooms<Id extends string, T>(
  ids: readonly Id[],
  files: Readonly<Record<string, T>>,
): Partial<Record<Id, T>> {
  const found = new Map(Object.entries(files).map(([path, held]) => [path.split('/').at(-2), held]));
  const held = ids.flatMap((id) => (found.has(id) ? [[id, found.get(id)]] : []));
  return Object.fromEntries(held);
}

/**
 * What the files of one kind hold, by the folder that each lies in.
 * @param ids the folders, in the order of the result
 * @param files what each file holds, by its path from there: `./adam/update.ts`
 * @throws Error where a folder has no such file
 */
export function rooms<Id extends string, T>(ids: readonly Id[], files: Readonly<Record<string, T>>): Record<Id, T> {
  const held = someRooms(ids, files);
  const lacking = ids.find((id) => !Object.hasOwn(held, id));
  if (lacking !== undefined) throw new Error(`${lacking} has no file like ${Object.keys(files)[0]}`);
  return held as Record<Id, T>;
}
