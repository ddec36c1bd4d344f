import { tellNotebook } from './tellNotebook';
import { openWidgetFigure } from './widgetFigure';
import type { WidgetAsked, WidgetModel } from './widgetModel';

export type { EmbedState } from './protocol';
export type { WidgetAsked, WidgetModel, WidgetTold } from './widgetModel';

const TRAITS: readonly (keyof WidgetAsked)[] = ['site', 'scenario', 'height', 'title'];

/**
 * A figure in a notebook, as the specification of anywidget's front-end modules (AFM, anywidget 0.11) has it: what shows
 * the figure in an element, and returns what takes it away again.
 */
function render({ model, el }: { readonly model: WidgetModel; readonly el: HTMLElement }): () => void {
  let figure = openWidgetFigure(model, el);
  /** To another site, in another frame: one that goes elsewhere would leave an entry in the history. */
  const move = (): void => {
    try {
      const next = openWidgetFigure(model, el);
      figure.close();
      figure = next;
      tellNotebook(model, { error: '' });
    } catch {
      tellNotebook(model, { error: 'site' });
    }
  };
  const listeners = TRAITS.map((trait) => {
    const listener = (): void => (trait === 'site' ? move() : figure.take(trait));
    return [`change:${trait}`, listener] as const;
  });
  for (const [event, listener] of listeners) model.on(event, listener);
  return () => {
    for (const [event, listener] of listeners) model.off(event, listener);
    figure.close();
  };
}

export default { render };
