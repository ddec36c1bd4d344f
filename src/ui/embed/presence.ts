/** Hears whether the frame is on a screen, at once and at every change. Returns the end of it. */
export function followPresence(element: Element, listener: (present: boolean) => void): () => void {
  let within = false;
  let present: boolean | undefined;
  const tell = (): void => {
    const now = within && !document.hidden;
    if (now !== present) listener(now);
    present = now;
  };
  const observer = new IntersectionObserver((entries) => {
    within = entries.at(-1)?.isIntersecting ?? within;
    tell();
  });
  observer.observe(element);
  document.addEventListener('visibilitychange', tell);
  return () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', tell);
  };
}

/** What an embed that has not been seen has for paper: its title, as far as it is known by now, and its link. */
function paperNote(): Element {
  const { origin, pathname, search } = window.location;
  const said = search.slice(1).split('&');
  const surface = said.find((pair) => pair.startsWith('surface='))?.replace(/^surface=|,.*/g, '');
  const frame = window.frameElement?.getAttribute('title');
  const title = document.createElement('strong');
  title.textContent = frame || ['Fall Line', surface].filter(Boolean).join(' · ');
  const link = document.createElement('p');
  const scene = said.filter((pair) => !/^(ui|show|hide|lock|parent|fit)=/.test(pair));
  link.textContent = `${origin}${pathname}?${scene.join('&')}`;
  const note = document.createElement('div');
  note.className = 'unseen';
  note.append(title, link);
  return note;
}

/** Kept when the frame comes on a screen for the first time; until then it can be printed with its title and link. */
export function firstSeen(element: Element): Promise<void> {
  return new Promise((resolve) => {
    const note = paperNote();
    element.append(note);
    const stop = followPresence(element, (present) => {
      if (!present) return;
      stop();
      note.remove();
      resolve();
    });
  });
}
