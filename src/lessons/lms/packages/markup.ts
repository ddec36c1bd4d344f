/** Elements that have no end. */
const VOID = /^(img|link|meta|br|hr|source|input)$/;

/** A tag that begins something; a value may have a `>` in it. */
const BEGINS = /<([a-z][\w-]*)((?:[^>"]|"[^"]*")*)>/g;

/** The attributes of a tag, and what they say; nothing where they have no value. */
const attributesIn = (tag: string): Map<string, string | undefined> =>
  new Map([...tag.matchAll(/\s([\w:-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name!, value]));

/** The first element with the mark, by where its tag begins and ends. */
function markedIn(html: string) {
  for (const { 0: tag, 1: name, 2: rest, index } of html.matchAll(BEGINS)) {
    const attributes = attributesIn(rest!);
    if (attributes.has('data-site'))
      return { name: name!, how: attributes.get('data-site'), index, start: index + tag.length };
  }
  return undefined;
}

/** Where an element ends that begins before `from`, and where its end tag does. */
function endOf(html: string, name: string, from: number): readonly [inner: number, outer: number] {
  const tags = new RegExp(`<(/?)${name}(?=[\\s/>])(?:[^>"]|"[^"]*")*>`, 'g');
  tags.lastIndex = from;
  let depth = 1;
  for (let tag = tags.exec(html); tag; tag = tags.exec(html)) {
    depth += tag[1] ? -1 : 1;
    if (depth === 0) return [tag.index, tags.lastIndex];
  }
  throw new Error(`<${name}> has no end`);
}

/**
 * Takes out of a page what is only of use on the site: elements with `data-site`, or, where that is `text`, their tags
 * alone, with the words between them left.
 */
export function withoutSite(html: string): string {
  let rest = html;
  for (let found = markedIn(rest); found; found = markedIn(rest)) {
    const { name, how, index, start } = found;
    const [inner, outer] = VOID.test(name) ? [start, start] : endOf(rest, name, start);
    rest = rest.slice(0, index) + (how === 'text' ? rest.slice(start, inner) : '') + rest.slice(outer);
  }
  return rest;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" };

/** What a page calls itself: its first heading, else its title. */
export function titleOf(html: string): string {
  const [, inner] = /<h1\b[^>]*>([\s\S]*?)<\/h1>/.exec(html) ?? /<title>([\s\S]*?)<\/title>/.exec(html) ?? [];
  if (inner === undefined) throw new Error('the lesson has no title');
  const text = inner.replace(/<[^>]*>/g, '').replace(/&(#?\w+);/g, (whole, name: string) => ENTITIES[name] ?? whole);
  return text.replace(/\s+/g, ' ').trim();
}

/** The files that a page names, from the root of what holds it, without what follows `?` or `#`; none of other sites. */
export function filesNamedIn(html: string, page: string): string[] {
  const base = new URL(page, 'site://root/');
  const named = [...html.matchAll(BEGINS)]
    .map(([, , rest]) => attributesIn(rest!))
    .flatMap((attributes) => attributes.get('href') ?? attributes.get('src') ?? [])
    .map((address) => new URL(address, base));
  const own = named.filter(({ protocol }) => protocol === base.protocol).map(({ pathname }) => pathname.slice(1));
  return [...new Set(own.map(decodeURI))].sort();
}
