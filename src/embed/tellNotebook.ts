import type { WidgetModel, WidgetTold } from './widgetModel';

/** Tells a notebook something of its figure. */
export function tellNotebook(model: WidgetModel, { state, verdicts, error }: Partial<WidgetTold>): void {
  if (state) model.set('state', state);
  if (verdicts) model.set('verdicts', verdicts);
  if (error !== undefined) model.set('error', error);
  try {
    model.save_changes();
  } catch {
    // Where nobody keeps what is told, as in a page that MyST has built, there is nothing to save it to.
  }
}
