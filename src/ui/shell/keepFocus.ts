const CONTROLS = 'a[href], button, input:not([type="radio"]:not(:checked)), select, summary, [tabindex="0"]';

const controlsOf = (part: Element): HTMLElement[] =>
  [...part.querySelectorAll<HTMLElement>(CONTROLS)].filter(
    (e) => !e.matches(':disabled') && e.getClientRects().length > 0,
  );

/**
 * The control nearest to a gap: the first after it, else the last before it, in the smallest part that has any.
 * @param next what stands behind the gap in `parent`
 */
function nearest(parent: Element, next: Node | null): HTMLElement | undefined {
  const { DOCUMENT_POSITION_FOLLOWING: follows, DOCUMENT_POSITION_CONTAINED_BY: within } = Node;
  let mark = next;
  for (let part: Element | null = parent; part; part = part.parentElement) {
    const controls = controlsOf(part);
    const isAfter = (e: Element): boolean =>
      e === mark || !!((mark?.compareDocumentPosition(e) ?? 0) & (follows | within));
    const found = controls.find(isAfter) ?? controls.at(-1);
    if (found) return found;
    mark = part;
  }
  return undefined;
}

/** Where the control that has the focus vanishes or is disabled, the nearest one takes it, until a signal ends that. */
export function keepFocus(signal: AbortSignal): void {
  if (signal.aborted) return;
  let holder = document.activeElement ?? undefined;
  const onFocus = ({ target }: FocusEvent): void => {
    holder = target instanceof Element ? target : undefined;
  };
  // Who presses beside the controls takes the focus away on purpose.
  const onPress = (): void => {
    holder = undefined;
  };
  const observer = new MutationObserver((records) => {
    const lost = holder;
    if (!lost || (lost.isConnected && !lost.matches(':disabled'))) return;
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body && activeElement !== lost) return;
    holder = undefined;
    const gap = records.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)));
    if (lost.isConnected && lost.parentElement) nearest(lost.parentElement, lost)?.focus();
    else if (gap?.target instanceof Element) nearest(gap.target, gap.nextSibling)?.focus();
  });
  observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
  document.addEventListener('focusin', onFocus, { signal });
  document.addEventListener('pointerdown', onPress, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  document.body.dataset.focus = 'kept';
}
