/** A name that differs where a figure does, so that many figures can stand in one page (FNV-1a). */
export function figureName({ link, title }: { readonly link: string; readonly title: string }): string {
  let hash = 2166136261;
  for (const character of link + title) hash = Math.imul(hash ^ character.codePointAt(0)!, 16777619);
  return `fall-line-${(hash >>> 0).toString(36)}`;
}
