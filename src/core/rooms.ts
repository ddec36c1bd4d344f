/**
 * What the files of one kind hold, by the folder that each lies in.
 * @param ids the folders, in the order of the result
 * @param files what each file holds, by its path from there: `./adam/update.ts`
 * @throws Error where a folder has no such file
 */
export function rooms<Id extends string, T>(ids: readonly Id[], files: Readonly<Record<string, T>>): Record<Id, T> {
  const found = someRooms(ids, files);
  const lacking = ids.find((id) => !(id in found));
  if (lacking !== undefined) throw new Error(`${lacking} has no file like ${Object.keys(files)[0]}`);
  return found as Record<Id, T>;
}

/** The same where not every folder needs to have such a file. */
export function someRooms<Id extends string, T>(
  ids: readonly Id[],
  files: Readonly<Record<string, T>>,
): Partial<Record<Id, T>> {
  const found = new Map(Object.entries(files).map(([path, held]) => [path.split('/').at(-2), held]));
  return Object.fromEntries(ids.filter((id) => found.has(id)).map((id) => [id, found.get(id)])) as Partial<
    Record<Id, T>
  >;
}
