import { type Client, connect } from './client';
import { type EmbedState, type Format, HELLO, type Requests, type ToHost } from './protocol';

/** Where this script is served, the page is. */
const script = document.currentScript;
const SITE = new URL('./', script instanceof HTMLScriptElement ? script.src : document.baseURI);

/** Attributes that stand in the address as they are; `run` holds one run or several with semicolons between them. */
const KEYS = [
  ...['v', 'surface', 'f', 'domain', 'data', 'start', 'steps', 'stop', 'noise', 'seed', 'run', 'view', 'clock', 'k'],
  ...['lang', 'theme', 'ui', 'show', 'hide', 'lock', 'fit'],
];
/** A whole address instead; attributes beside it are added. And what concerns the frame alone. */
const OTHERS = ['address', 'title', 'height', 'sandbox'];
const HEIGHT = '460';

/** `<fall-line>`: a figure in a frame, made when it is less than a screen away; its children stand there until then. */
class FallLine extends HTMLElement {
  static readonly observedAttributes = [...KEYS, ...OTHERS];
  #frame: HTMLIFrameElement | undefined;
  #client: Client | undefined;
  #waiting: ((client: Client) => void)[] = [];
  #observer: IntersectionObserver | undefined;
  #stale = false;

  connectedCallback(): void {
    if (!this.shadowRoot) {
      const style = new CSSStyleSheet();
      style.replaceSync(':host{display:block}:host([hidden]){display:none}iframe{display:block;width:100%;border:0}');
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [style];
      root.append(document.createElement('slot'));
    }
    window.addEventListener('message', this.#hear);
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#make();
      },
      { rootMargin: '100%' },
    );
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    window.removeEventListener('message', this.#hear);
    this.#observer?.disconnect();
    this.#leave();
    this.#frame?.replaceWith(document.createElement('slot'));
    this.#frame = undefined;
  }

  /** Another figure is another frame: a frame that goes elsewhere would leave an entry in the history. */
  attributeChangedCallback(): void {
    if (!this.#frame || this.#stale) return;
    this.#stale = true;
    queueMicrotask(() => {
      this.#stale = false;
      if (!this.#frame) return;
      this.#leave();
      const old = this.#frame;
      this.#frame = this.#framed();
      old.replaceWith(this.#frame);
    });
  }

  play = (): Promise<EmbedState> => this.#ask('play', {});
  pause = (): Promise<EmbedState> => this.#ask('pause', {});
  step = (steps?: number): Promise<EmbedState> => this.#ask('step', { steps });
  seek = (time: number): Promise<EmbedState> => this.#ask('seek', { time });
  reset = (): Promise<EmbedState> => this.#ask('reset', {});
  getState = (): Promise<EmbedState> => this.#ask('getState', {});
  setState = (state: string): Promise<EmbedState> => this.#ask('setState', { state });

  async exportImage(format: Format = 'png'): Promise<Blob> {
    const answer = await (await this.#ready()).ask('export', { format });
    if (answer.type !== 'event' || !answer.blob) throw new Error('failed');
    return answer.blob;
  }

  async #ask<K extends keyof Requests>(type: K, fields: Requests[K]): Promise<EmbedState> {
    const answer = await (await this.#ready()).ask(type, fields);
    if (answer.type !== 'state') throw new Error('failed');
    return answer.state;
  }

  #ready(): Promise<Client> {
    return this.#client ? Promise.resolve(this.#client) : new Promise((go) => this.#waiting.push(go));
  }

  #make(): void {
    this.#observer?.disconnect();
    if (this.#frame) return;
    this.#frame = this.#framed();
    this.shadowRoot?.replaceChildren(this.#frame);
  }

  #framed(): HTMLIFrameElement {
    const frame = document.createElement('iframe');
    const get = (name: string): string | null => this.getAttribute(name);
    const pairs = new URLSearchParams(
      get('address')
        ?.replace(/^[^?]*\?/, '')
        .replaceAll('+', '%2B'),
    );
    for (const key of KEYS) {
      const value = get(key);
      if (value === null) continue;
      pairs.delete(key);
      for (const one of key === 'run' ? value.split(';') : [value]) pairs.append(key, one.trim());
    }
    if (!pairs.has('ui')) pairs.set('ui', 'embed');
    if (/^https?:/.test(window.location.origin)) pairs.set('parent', window.location.origin);
    // A space as %20: the page reads a plus as it stands.
    frame.src = `${SITE}?${pairs.toString().replaceAll('+', '%20')}`;
    frame.title = get('title') ?? 'Fall Line';
    frame.height = get('height') ?? HEIGHT;
    frame.allow = 'fullscreen; clipboard-write';
    const sandbox = get('sandbox');
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
    return frame;
  }

  #leave(): void {
    this.#client?.close();
    this.#client = undefined;
  }

  #hear = ({ source, data }: MessageEvent<{ readonly type?: unknown } | null>): void => {
    const embed = this.#frame?.contentWindow;
    if (!embed || source !== embed || data?.type !== HELLO) return;
    this.#leave();
    const client = connect(embed, (message) => this.#tell(message));
    this.#client = client;
    for (const go of this.#waiting.splice(0)) go(client);
  };

  #tell(message: ToHost): void {
    if (message.type === 'resize' && this.#frame && this.getAttribute('height') === null)
      this.#frame.height = String(message.height);
    const name = message.type === 'event' ? message.name : message.type;
    this.dispatchEvent(new CustomEvent(`fall-line:${name}`, { detail: message, bubbles: true }));
  }
}

if (!customElements.get('fall-line')) customElements.define('fall-line', FallLine);
