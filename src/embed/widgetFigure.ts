import { type Client, createClient } from './client';
import { FIRST_HEIGHT, figureFrame, USUAL_TITLE } from './figureFrame';
import { pairsIn } from './frameAddress';
import { heightFor } from './frameHeight';
import type { EmbedState, ToHost } from './protocol';
import { tellNotebook } from './tellNotebook';
import type { WidgetAsked, WidgetModel } from './widgetModel';

/** The address of a site. Throws where it is none. */
function siteOf(given: string | undefined): string {
  const site = given ? new URL(given, document.baseURI) : undefined;
  if (site && /^https?:$/.test(site.protocol)) return site.origin + site.pathname;
  throw new Error(`site is where Fall Line is served, as in https://example.org/fall-line/, not "${given ?? ''}"`);
}

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
  const frame = figureFrame(siteOf(model.get('site')), pairsIn(model.get('scenario') ?? ''));
  let asked = FIRST_HEIGHT;

  const tellState = (state: EmbedState): void =>
    tellNotebook(model, { state, ...(!state.computing && { verdicts: state.routes.map(({ end }) => end) }) });

  const hear = (message: ToHost): void => {
    if (message.type === 'ready' || message.type === 'state') tellState(message.state);
    if (message.type !== 'resize') return;
    asked = heightFor(message.height) ?? asked;
    size();
  };

  const size = (): void => {
    frame.height = String(model.get('height') || asked);
  };
  const call = (): void => {
    frame.title = model.get('title') || USUAL_TITLE;
  };
  const show = (client: Client): void => {
    client.setState(`?${pairsIn(model.get('scenario') ?? '').join('&')}`).then(
      () => tellNotebook(model, { error: '' }),
      ({ message }: Error) => message !== 'closed' && tellNotebook(model, { error: message }),
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
