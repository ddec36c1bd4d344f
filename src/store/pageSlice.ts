import type { Content } from '../core/contents/contents';
import type { Scenario } from '../core/scenario';
import type { Domain } from '../core/types';
import { isShown } from '../scenario/parts';
import type { Problem } from '../scenario/problem';
import type { Language, Theme, View } from '../scenario/view';
import type { Slice, Store } from './store';

export interface PageSlice {
  /** As asked for; `auto` follows the browser. */
  readonly lang: Language;
  readonly theme: Theme;
  /** The language that was wanted last and whose words did not come. */
  readonly unspoken: Language | undefined;
  /** What of the address could not be taken, until dismissed. */
  readonly problems: readonly Problem[];
  /** The part of the plane that the reader chose to see; the surface's own where absent. */
  readonly domain: Domain | undefined;
  /** Whether the loss chart's axis is logarithmic; as suits the surface until the reader chooses. */
  readonly logLoss: boolean | undefined;
  /** The parts of the page that the address hides, and the other view keys that are kept as they came. */
  readonly frame: Pick<View, 'view' | 'experiment' | 'ui' | 'show' | 'hide' | 'lock' | 'parent' | 'fit'>;
  /** How many scenes and views the reader has come to, each of them an entry of the browser's history. */
  readonly visits: number;
  /** Comes to another scene or view: a change like any other, with what of the view changes with it. */
  visit(recipe: (scenario: Scenario) => Scenario, page?: Partial<Store>): void;
  /** Whether all optimizers and surfaces are at hand, or only those that the address named. */
  readonly whole: boolean;
  /** The place of the route whose step is laid open; none where nothing is. */
  readonly inspecting: number | undefined;
  inspect(place: number | undefined): void;
  /** Whether the page is on a screen; an embed that is not computes nothing and does not play on. */
  readonly present: boolean;
  /** Whether the page is on its way to a printer: paper is light, whatever the theme. */
  readonly paper: boolean;
  /** The kind of file that the reader is asked for. */
  readonly asked: Content['kind'] | undefined;
  /** The files that the reader has dropped for it, of which the first is opened. */
  readonly dropped: readonly File[];
  setPresent(present: boolean): void;
  setWhole(): void;
  ask(kind: Content['kind'] | undefined, dropped?: readonly File[]): void;
  setView(view: View['view']): void;
  setLang(lang: Language): void;
  /** Keeps a language, unless another is wanted by now, since the words of the wanted one did not come. */
  keepLang(wanted: Language, kept: Language): void;
  setTheme(theme: Theme): void;
  setDomain(domain: Domain | undefined): void;
  setLogLoss(log: boolean): void;
  dismissProblems(): void;
}

/** Whether the loss chart is logarithmic just now. */
export function isLogLoss({ logLoss, result }: Pick<Store, 'logLoss' | 'result'>): boolean {
  return logLoss ?? result.objective.surface.levels === 'log';
}

/** Which view stands in the place of the map: what hides the map hides it too. */
export function otherView({ frame }: Pick<Store, 'frame'>): Exclude<View['view'], 'map'> | undefined {
  const { view } = frame;
  const shown = isShown(frame, 'map') || (view === 'experiment' && isShown(frame, view));
  return view !== 'map' && shown ? view : undefined;
}

/** The part of a view that stays as it came. */
function frameOf({ view, experiment, ui, show, hide, lock, parent, fit }: View): PageSlice['frame'] {
  return {
    view,
    ...(experiment && { experiment }),
    ui,
    show,
    hide,
    lock,
    ...(parent && { parent }),
    ...(fit && { fit }),
  };
}

export function createPageSlice(view: View, problems: readonly Problem[]): Slice<PageSlice> {
  return (set, get) => ({
    lang: view.lang,
    theme: view.theme,
    problems,
    domain: view.domain,
    logLoss: undefined,
    frame: frameOf(view),
    visits: 0,
    visit: (recipe, page) => get().change(recipe, undefined, { ...page, visits: get().visits + 1 }),
    present: true,
    paper: false,
    whole: false,
    inspecting: undefined,
    inspect: (inspecting) => set({ inspecting }),
    asked: undefined,
    dropped: [],
    ask: (asked, dropped = []) => set({ asked, dropped }),
    setPresent: (present) => set({ present }),
    setWhole: () => set({ whole: true }),
    setView: (next) => get().visit((scenario) => scenario, { frame: { ...get().frame, view: next } }),
    unspoken: undefined,
    setLang: (lang) => set({ lang, unspoken: undefined }),
    keepLang: (wanted, kept) => set(({ lang }) => (lang === wanted ? { lang: kept, unspoken: wanted } : {})),
    setTheme: (theme) => set({ theme }),
    setDomain: (domain) => set({ domain }),
    setLogLoss: (logLoss) => set({ logLoss }),
    dismissProblems: () => set({ problems: [] }),
  });
}
