import type { Platform } from './dataModel';

/** What a page that plays the part of a learning platform has been told. */
export interface Played {
  readonly calls: (readonly string[])[];
  /** Calls that a platform would answer with an error. */
  readonly refused: string[];
  readonly data: Record<string, string>;
  /** What of it would be there if the browser ended now. */
  committed: Record<string, string>;
}

declare global {
  interface Window {
    played: Played;
  }
}

/** Which part of the platform does not work. */
export type Defect = 'throws' | 'refuses' | 'no interactions';

interface Part {
  readonly platform: Platform;
  /** What an earlier visit has left. */
  readonly before: Readonly<Record<string, string>>;
  readonly defect?: Defect;
}

/** Runs in the platform's page, and so refers to nothing outside. */
export function play({ platform, before, defect }: Part): void {
  // Every frame runs what a page is prepared with; the platform is the outermost.
  if (window.parent !== window) return;
  const data = { ...before };
  const played: Played = { calls: [], refused: [], data, committed: { ...before } };
  let phase: 'new' | 'running' | 'ended' = 'new';

  const refuse = (why: string): 'false' => {
    played.refused.push(why);
    return 'false';
  };
  const nameOf = (element: string): string => element.replace(/\.\d+(?=\.)/g, '.n');
  const isHidden = (element: string): boolean =>
    defect === 'no interactions' && element.startsWith('cmi.interactions.');
  const countOf = (): number =>
    new Set(Object.keys(data).flatMap((name) => /^cmi\.interactions\.(\d+)\./.exec(name)?.[1] ?? [])).size;

  const set = (element: string, value: string): string => {
    const rule = platform.rules[nameOf(element)];
    if (!rule?.access.includes('w') || isHidden(element)) return refuse(`set ${element}`);
    if (rule.format && !new RegExp(rule.format).test(value)) return refuse(`set ${element} to ${value}`);
    const [, index, part] = /^cmi\.interactions\.(\d+)\.(\w+)$/.exec(element) ?? [];
    if (index) {
      if (Number(index) > countOf()) return refuse(`set ${element} out of order`);
      if (part !== 'id' && !(`cmi.interactions.${index}.id` in data)) return refuse(`set ${element} before its id`);
      const format = platform.response.formats[data[`cmi.interactions.${index}.type`] ?? ''];
      if (part === platform.response.element && !(format && new RegExp(format).test(value)))
        return refuse(`set ${element} to ${value}`);
    }
    data[element] = value;
    return 'true';
  };
  const get = (element: string): string => {
    if (!platform.rules[nameOf(element)]?.access.includes('r') || isHidden(element)) {
      refuse(`get ${element}`);
      return '';
    }
    return element.endsWith('._count') ? String(countOf()) : (data[element] ?? '');
  };
  const commit = (): string => {
    played.committed = { ...data };
    return 'true';
  };
  const does: Record<keyof Platform['calls'], (...values: string[]) => string> = {
    initialize: () => {
      if (phase !== 'new' || defect === 'refuses') return refuse('initialize');
      phase = 'running';
      return 'true';
    },
    terminate: () => {
      phase = 'ended';
      return commit();
    },
    get,
    set,
    commit,
  };
  const api = Object.fromEntries(
    Object.entries(platform.calls).map(([what, name]) => [
      name,
      (...values: string[]) => {
        if (defect === 'throws') throw new Error('the platform is down');
        played.calls.push([name, ...values]);
        if (values.some((value) => typeof value !== 'string')) return refuse(`${name} with no text`);
        if (what !== 'initialize' && phase !== 'running') return refuse(`${name} when ${phase}`);
        if (!/et$/.test(what) && values.join() !== '') return refuse(`${name} with ${values}`);
        return does[what as keyof Platform['calls']](...values);
      },
    ]),
  );
  Object.assign(window, { played, [platform.object]: api });
}
