/**
 * Runs in every frame before its scripts: puts text into the field that has the focus as typing does. The driver of
 * Firefox sets the field's value from within the page, after which React takes the text for its own and tells nobody.
 */
export function typeAsReader(): void {
  const { execCommand } = Document.prototype;
  /** Gives the frame that has the focus, where that is in one, be it an element's own: the driver goes on in there. */
  const insert = (text: string): Element | undefined => {
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
    if (focused instanceof HTMLIFrameElement) return focused;
    execCommand.call(document, 'insertText', false, text);
    return undefined;
  };
  Object.defineProperty(window, '__pw_bidiInsertText', { get: () => insert, set: () => undefined });
}
