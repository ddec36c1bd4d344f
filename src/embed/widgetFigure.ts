import { type Client, createClient } from './client';
import { FIRST_HEIGHT, figureFrame, USUAL_TITLE } from './figureFrame';
import { pairsIn } from './frameAddress';
import { heightFor } from './frameHeight';
import type { EmbedState, ToHost } from './protocol';
import { tellNotebook } from './tellNotebook';
import type { WidgetAsked, WidgetModel, WidgetTold } from './widgetModel';

/** The address of a site. Throws where it is none. */
function siteOf(given: string | undefined): string {
  const site = given ? new URL(given, document.baseURI) : undefined;
  if (site && /^https?:$/.test(site.protocol)) return site.origin + site.pathname;
  throw new Error(`site is where Fall Line is served, as in https://example.org/fall-line/, not "${given ?? ''}"`);
}

/** What a notebook is told of a state; not how routes end that are still being made. */
const toldOf = (state: EmbedState): Partial<WidgetTold> => ({
  state,
  ...(!state.computing && { verdicts: state.routes.map(({ end }) => end) }),
});

/** The frame of a widget, and who speaks to the figure in it. */
export interface WidgetFigure {
  /** Takes over what the notebook says now. */
  take(trait: keyof WidgetAsked): void;
  close(): void;
}

/**
 * Puts the figure that a notebook asks for into an element, and tells the notebook of it from then on.
 * @throws Error where the notebook names no site, in words for who writes it
 */
export function openWidgetFigure(model: WidgetModel, el: HTMLElement): WidgetFigure {
  const wanted = (): string[] => pairsIn(model.get('scenario') ?? '');
  const opened = wanted();
  const frame = figureFrame(siteOf(model.get('site')), opened);
  let asked = FIRST_HEIGHT;
  let loaded = false;

  const hear = (message: ToHost): void => {
    if (message.type === 'ready') {
      // Loaded anew, a frame is back at what it was opened with, which the notebook need not hear where it wants another.
      if (loaded && wanted().join('&') !== opened.join('&')) show(client, message.state);
      else tellNotebook(model, toldOf(message.state));
      loaded = true;
    } else if (message.type === 'state') tellNotebook(model, toldOf(message.state));
    else if (message.type === 'resize') {
      asked = heightFor(message.height) ?? asked;
      size();
    }
  };

  const size = (): void => {
    frame.height = String(model.get('height') || asked);
  };
  const call = (): void => {
    frame.title = model.get('title') || USUAL_TITLE;
  };
  /** @param otherwise what is on the screen where the scenario is refused, if the notebook has not been told */
  const show = (client: Client, otherwise?: EmbedState): void => {
    client.setState(`?${wanted().join('&')}`).then(
      () => tellNotebook(model, { error: '' }),
      ({ message }: Error) =>
        message !== 'closed' && tellNotebook(model, { ...(otherwise && toldOf(otherwise)), error: message }),
    );
  };

  frame.style.cssText = 'display:block;width:100%;border:0';
  size();
  call();
  el.append(frame);
  const client = createClient(frame, hear);

  return {
    take: (trait) => {
      if (trait === 'height') size();
      else if (trait === 'title') call();
      else show(client);
    },
    close() {
      client.close();
      frame.remove();
    },
  };
}
