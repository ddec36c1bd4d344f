import { type Client, createClient } from './client';
import { frameAddress, pairsIn } from './frameAddress';
import { heightFor } from './frameHeight';
import type { EmbedState, ToHost } from './protocol';
import type { WidgetAsked, WidgetModel, WidgetTold } from './widgetModel';

/** Before the figure has said how high it is. */
const FIRST_HEIGHT = '460';

/** The address of a site. @throws Error where it is none, in words for who writes the notebook */
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

/** Puts the figure that a notebook asks for into an element, and tells the notebook of it from then on. */
export function openWidgetFigure(model: WidgetModel, el: HTMLElement): WidgetFigure {
  const frame = document.createElement('iframe');
  let asked = FIRST_HEIGHT;

  const tell = (told: Partial<WidgetTold>): void => {
    if (told.state) model.set('state', told.state);
    if (told.verdicts) model.set('verdicts', told.verdicts);
    if (told.error !== undefined) model.set('error', told.error);
    try {
      model.save_changes();
    } catch {
      // Where nobody keeps what is told, as in a page that MyST has built, there is nothing to save it to.
    }
  };

  const tellState = (state: EmbedState): void =>
    tell({ state, ...(!state.computing && { verdicts: state.routes.map(({ end }) => end) }) });

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
    frame.title = model.get('title') || 'Fall Line';
  };
  const show = (client: Client): void => {
    client.setState(`?${pairsIn(model.get('scenario') ?? '').join('&')}`).then(
      () => tell({ error: '' }),
      ({ message }: Error) => message !== 'closed' && tell({ error: message }),
    );
  };

  frame.src = frameAddress(siteOf(model.get('site')), pairsIn(model.get('scenario') ?? ''));
  frame.allow = 'fullscreen; clipboard-write';
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
