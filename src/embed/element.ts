import { type Calls, callsBy } from './calls';
import { type Client, createClient } from './client';
import { FIRST_HEIGHT, figureFrame, USUAL_TITLE } from './figureFrame';
import { keyOfPair, pairsIn } from './frameAddress';
import { heightFor } from './frameHeight';
import type { EmbedEvent, ToHost } from './protocol';

export type { Note } from '../store/note';
export type { EmbedFormat } from './formats';
export type { EmbedEvent, EmbedState, ErrorCode, ToHost } from './protocol';

/** Attributes that stand in the address as they are; `run` holds one run or several with semicolons between them. */
const KEYS = [
  ...[
    'v',
    'surface',
    'f',
    'domain',
    'data',
    'start',
    'steps',
    'stop',
    'noise',
    'seed',
    'rule',
    'run',
    'view',
    'experiment',
    'clock',
  ],
  ...['k', 'lang', 'theme', 'ui', 'show', 'hide', 'lock', 'fit'],
];
/** A whole address instead; attributes beside it are added. And what concerns the frame alone. */
const OTHERS = ['address', 'title', 'height', 'sandbox'];

/** Where there is no page, as when one is written by a server, this may be imported all the same. */
const Base = (typeof HTMLElement === 'undefined' ? class {} : HTMLElement) as new () => HTMLElement & Calls;

/** On paper a figure that has not been made is a title and a link that can be typed. */
const STYLE =
  ':host{display:block}:host([hidden]),a{display:none}iframe{display:block;width:100%;border:0}' +
  '@media print{a{display:block}a,::slotted(a){overflow-wrap:anywhere}a::after,::slotted(a)::after{content:" " attr(href)}}';

/** Where the page of the figure is served. */
let site: URL | undefined;

/** `<fall-line>`: a figure in a frame, made when it is less than a screen away; its children stand there until then. */
export class FallLineElement extends Base {
  static readonly observedAttributes = [...KEYS, ...OTHERS];
  #frame: HTMLIFrameElement | undefined;
  #client: Client | undefined;
  #observer: IntersectionObserver | undefined;
  #stale = false;
  /** The height that the figure has asked for last, px. */
  #asked = FIRST_HEIGHT;

  constructor() {
    super();
    Object.assign(
      this,
      callsBy((call, given) => (this.#talk()[call] as (given: unknown) => Promise<unknown>)(given)),
    );
  }

  connectedCallback(): void {
    if (!this.shadowRoot) {
      const style = new CSSStyleSheet();
      style.replaceSync(STYLE);
      const root = this.attachShadow({ mode: 'open' });
      root.adoptedStyleSheets = [style];
      root.append(this.#waiting());
    }
    this.#talk();
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#make();
      },
      { rootMargin: '100%' },
    );
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#client?.close();
    this.#client = undefined;
    this.#frame?.replaceWith(this.#waiting());
    this.#frame = undefined;
  }

  /**
   * Another figure is another frame: a frame that goes elsewhere would leave an entry in the history. What the frame is
   * called and how high it is says nothing of the figure.
   */
  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if (!this.#frame) this.shadowRoot?.replaceChildren(this.#waiting());
    else if (name === 'title') this.#frame.title = this.#title();
    else if (name === 'height') this.#frame.height = this.#height();
    else this.#remake();
  }

  #remake(): void {
    if (this.#stale) return;
    this.#stale = true;
    queueMicrotask(() => {
      this.#stale = false;
      if (!this.#frame) return;
      const old = this.#frame;
      this.#frame = this.#framed();
      old.replaceWith(this.#frame);
    });
  }

  #talk(): Client {
    // To its frame, as long as that shows what the attributes say.
    this.#client ??= createClient(
      () => (this.#stale ? undefined : this.#frame),
      (message) => this.#tell(message),
    );
    return this.#client;
  }

  #make(): void {
    this.#observer?.disconnect();
    if (this.#frame) return;
    this.#frame = this.#framed();
    this.shadowRoot?.replaceChildren(this.#frame);
  }

  /** What stands there until the figure is made: its children or, on paper, its title and link. */
  #waiting(): HTMLSlotElement {
    const link = document.createElement('a');
    link.textContent = this.#title();
    link.href = `${site}?${this.#pairs().join('&')}`;
    const slot = document.createElement('slot');
    slot.append(link);
    return slot;
  }

  #title(): string {
    return this.getAttribute('title') ?? USUAL_TITLE;
  }

  /** As the page around wants it, else as the figure has asked for. */
  #height(): string {
    return this.getAttribute('height') ?? this.#asked;
  }

  /** What the attributes say, as an address does. */
  #pairs(): string[] {
    const get = (name: string): string | null => this.getAttribute(name);
    const given = KEYS.filter((key) => this.hasAttribute(key));
    const replaced = new Set(['parent', ...given]);
    const pairs = pairsIn(get('address') ?? '').filter((pair) => !replaced.has(keyOfPair(pair)));
    const add = (key: string, value: string): void => {
      pairs.push(new URLSearchParams([[key, value]]).toString().replaceAll('+', '%20'));
    };
    for (const key of given) {
      const value = get(key) ?? '';
      for (const one of key === 'run' ? value.split(';') : [value]) add(key, key === 'run' ? one.trim() : one);
    }
    return pairs;
  }

  #framed(): HTMLIFrameElement {
    const frame = figureFrame(String(site), this.#pairs());
    frame.title = this.#title();
    frame.height = this.#height();
    frame.setAttribute('part', 'frame');
    const sandbox = this.getAttribute('sandbox');
    if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
    return frame;
  }

  #tell(message: ToHost): void {
    if (message.type === 'resize' && this.#frame) {
      this.#asked = heightFor(message.height) ?? this.#asked;
      this.#frame.height = this.#height();
    }
    const name = message.type === 'event' ? message.name : message.type;
    this.dispatchEvent(new CustomEvent(`fall-line:${name}`, { detail: message, bubbles: true }));
  }
}

/** Makes `<fall-line>` an element of this page. @param address where the page of the figure is served */
export function defineFallLine(address: string | URL): void {
  site = new URL(address, document.baseURI);
  if (!customElements.get('fall-line')) customElements.define('fall-line', FallLineElement);
}

type Told = {
  [K in Exclude<ToHost['type'], 'event'> as `fall-line:${K}`]: CustomEvent<Extract<ToHost, { readonly type: K }>>;
} & { [K in EmbedEvent['name'] as `fall-line:${K}`]: CustomEvent<EmbedEvent> };

declare global {
  interface HTMLElementTagNameMap {
    'fall-line': FallLineElement;
  }
  interface HTMLElementEventMap extends Told {}
}
