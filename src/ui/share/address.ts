/** Where this page is served, without what it shows; a local file's path is its own. */
export function siteOf({ origin, pathname, protocol }: Location): string {
  return protocol === 'file:' ? `file://${pathname}` : origin + pathname;
}
