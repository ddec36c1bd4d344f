type Child = Node | string | undefined | false;

/** An element with its attributes and children. */
export function create<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  for (const child of children) if (child) element.append(child);
  return element;
}

/** Copies of what an author has written, to stand in the element's own tree: the original stays as it was. */
export function copies(nodes: Iterable<Node>): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const node of nodes) fragment.append(node.cloneNode(true));
  return fragment;
}

/** A button that does something. */
export function button(text: string, kind: 'filled' | 'link', act: () => void): HTMLButtonElement {
  const made = create('button', { type: 'button', class: kind }, text);
  made.addEventListener('click', act);
  return made;
}

/** Readable text of what an author has written. */
export const textIn = (node: Node | undefined): string => (node?.textContent ?? '').trim().replace(/\s+/g, ' ');
