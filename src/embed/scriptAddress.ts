/** What the script of the element is called, of whatever version. */
const NAME = /\/fall-line(-[\w.]+)?\.js$/;

/** As the browser knows it: an element of the page that bears this name takes the place of the document's own. */
function currentScript(): Element | null | undefined {
  return Object.getOwnPropertyDescriptor(Document.prototype, 'currentScript')?.get?.call(document);
}

/**
 * The address of the script that calls this while it is loaded, as a classic script or a module. Where it can't be told,
 * as in a bundle, it throws: a guess would put the host's own page into its frames.
 */
export function scriptAddress(): URL {
  const script = currentScript();
  const [traced] = /(?:https?|file):\/\/[^\s()]+?(?=:\d+:\d+)/.exec(String(new Error().stack)) ?? [];
  const address = script instanceof HTMLScriptElement ? script.src : traced;
  if (address && NAME.test(new URL(address).pathname)) return new URL(address);
  throw new Error('fall-line.js does not know where it is from: load it as a script, or call defineFallLine(address)');
}
