/** What the first script of the page is called in what is built. */
const SCRIPT = /\/(index-[\w-]+\.js)\b/;

/** Whether the site has a newer version than this page, which then may miss files of its own. */
export async function isRenewed(): Promise<boolean> {
  const own = SCRIPT.exec(document.querySelector<HTMLScriptElement>('script[src]')?.src ?? '')?.[1];
  if (own === undefined) return false;
  const answer = await fetch('?', { cache: 'no-store' }).catch(() => undefined);
  // What else may answer in the place of the page names no such script.
  const now = answer?.ok ? SCRIPT.exec(await answer.text())?.[1] : undefined;
  return now !== undefined && now !== own;
}
