import type { Page } from 'playwright-core';

/** What WebGL contexts a page has had, by the page itself. */
declare global {
  interface Window {
    contexts: WebGL2RenderingContext[];
  }
}

/** Runs in the page before it: as if there were a graphics processor, and noting the contexts that are made. */
export function withGraphics(): void {
  window.contexts = [];
  const { prototype } = HTMLCanvasElement;
  const get = prototype.getContext as (kind: string, options?: object) => RenderingContext | null;
  prototype.getContext = function (this: HTMLCanvasElement, kind: string, options?: object) {
    const context = get.call(this, kind, { ...options, failIfMajorPerformanceCaveat: false });
    if (context instanceof WebGL2RenderingContext && !window.contexts.includes(context)) window.contexts.push(context);
    return context;
  } as typeof prototype.getContext;
  const webgl = WebGL2RenderingContext.prototype;
  const ask = webgl.getExtension as (name: string) => unknown;
  webgl.getExtension = function (this: WebGL2RenderingContext, name: string) {
    return name === 'WEBGL_debug_renderer_info' ? null : ask.call(this, name);
  } as typeof webgl.getExtension;
  const parameter = webgl.getParameter;
  webgl.getParameter = function (name) {
    return name === this.RENDERER ? 'a graphics processor' : parameter.call(this, name);
  };
}

/** Opens pages that take their drawing of WebGL for that of a graphics processor. */
export const prepareGraphics = (page: Page): Promise<unknown> => page.addInitScript(withGraphics);
