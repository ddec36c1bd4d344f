/** Whether the site has a newer version than this page, which then may miss files of its own. */
export async function isRenewed(): Promise<boolean> {
  const script = document.querySelector('script[src]')?.getAttribute('src');
  if (!script) return false;
  const page = await fetch('?', { cache: 'no-store' }).then(
    (answer) => answer.text(),
    () => '',
  );
  // What else may answer in the place of the page names no such script.
  return page.includes('/index-') && !page.includes(script);
}
