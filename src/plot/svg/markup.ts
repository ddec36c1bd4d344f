/** What an attribute may be; one that is undefined is left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Whether XML 1.0 can hold a character at all. */
function isXml(character: string): boolean {
  const code = character.codePointAt(0)!;
  if (code < 32) return code === 9 || code === 10 || code === 13;
  return !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
}

/** A text as it stands in XML or HTML, between tags or in double quotes; what XML can't hold is left out. */
export function escapeMarkup(text: string): string {
  return [...text]
    .filter(isXml)
    .map((character) => ENTITIES[character] ?? character)
    .join('');
}

/** A number to a hundredth, without needless digits. */
const write = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeMarkup(value);

/** An element as text; `children` are markup already. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${write(value)}"`],
  );
  const open = `<${name}${written.join('')}`;
  return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}

/** A group with a name to find it by in a drawing program, its parts on lines of their own. */
export function group(id: string, attributes: Attributes, ...children: readonly string[]): string {
  const parts = children.filter((child) => child !== '');
  return parts.length === 0 ? '' : element('g', { id, ...attributes }, `\n${parts.join('\n')}\n`);
}

/** A line of text. */
export const label = (attributes: Attributes, text: string): string => element('text', attributes, escapeMarkup(text));
