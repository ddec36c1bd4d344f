import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode } from '../../../src';
import { DEFAULT_VIEW } from '../../../src/scenario/view';
import { portion } from '../../support/long';
import { scenario, surfaceIds, view } from './scenarios';

const MINUTES = 600_000;

test('decode(encode(s)) equals s without a problem, and encoding it again gives the same characters', {
  timeout: MINUTES,
}, () => {
  const roundTrip = fc.property(scenario, (s) => {
    const address = encode(s);
    const decoded = decode(address);
    if (decoded.problems.length > 0) expect(decoded.problems, address).toEqual([]);
    if (encode(decoded.scenario) !== address) expect(encode(decoded.scenario)).toBe(address);
    if (!isDeepStrictEqual(decoded.scenario, s)) expect(decoded.scenario).toEqual(s);
  });
  fc.assert(roundTrip, { numRuns: portion(100_000, 250), seed: 5 });
});

test('views come back as they were', { timeout: MINUTES }, () => {
  const roundTrip = fc.property(view, (v) => {
    const { scenario: s } = decode('');
    const decoded = decode(encode(s, v));
    const expected = { scenario: s, view: v, problems: [] };
    if (!isDeepStrictEqual(decoded, expected)) expect(decoded).toEqual(expected);
  });
  fc.assert(roundTrip, { numRuns: portion(10_000, 25), seed: 6 });
});

describe('encoding', () => {
  test('writes every value that decides the numbers, defaults included', () => {
    expect(encode(decode('').scenario)).toBe(
      '?v=1&surface=mountain&start=0.25,1.1&steps=60&stop=auto&noise=0&seed=1' +
        '&run=gd,lr:0.1,weightDecay:0,batch:full' +
        '&run=gd,lr:0.75,weightDecay:0,batch:full' +
        '&run=gd,lr:0.005,weightDecay:0,batch:full',
    );
    const { scenario: s } = decode(
      '?surface=linear-regression,scale:raw&data=line,n:20&seed=7&stop=off&run=momentum,lr:1e-7,batch:4',
    );
    expect(encode({ ...s, start: [1e21, -2.5e-9] })).toBe(
      '?v=1&surface=linear-regression,scale:raw&data=line,n:20,slope:2,intercept:1,noise:0.3,outliers:0' +
        '&start=1e21,-2.5e-9&steps=100&stop=off&noise=0&seed=7' +
        '&run=momentum,lr:1e-7,momentum:0.9,dampening:0,weightDecay:0,batch:4',
    );
  });

  test('writes of the view what differs from the default, and nothing where nothing does', () => {
    const { scenario: s } = decode('');
    expect(encode(s, DEFAULT_VIEW)).toBe(encode(s));
    expect(encode(s, { ...DEFAULT_VIEW, k: 0, lang: 'zh', hide: ['loss', 'routes'], domain: [-1, 1, 0, 2.5] })).toBe(
      `${encode(s)}&domain=-1,1,0,2.5&k=0&lang=zh&hide=loss,routes`,
    );
  });

  test('writes a schedule with its parameters between the optimizer’s and the batch, and a constant rate not at all', () => {
    const { scenario: s, problems } = decode(
      '?surface=bowl&steps=200&run=adam,lr:0.1,schedule:cosine&run=gd,schedule:constant&run=gd,gamma:0.5,schedule:cyclic,stepSizeUp:3,mode:triangular2,lr:0.3',
    );
    expect(problems).toEqual([]);
    expect(encode(s).split('&run=').slice(1)).toEqual([
      'adam,lr:0.1,beta1:0.9,beta2:0.999,eps:1e-8,weightDecay:0,schedule:cosine,tMax:200,etaMin:0,batch:full',
      'gd,lr:0.3,weightDecay:0,batch:full',
      'gd,lr:0.3,weightDecay:0,schedule:cyclic,baseLr:0,stepSizeUp:3,stepSizeDown:20,mode:triangular2,gamma:0.5,batch:full',
    ]);
  });

  test('does not depend on the order in which a run’s parameters were set', () => {
    const { scenario: s } = decode('?run=momentum,lr:0.1');
    const [run] = s.runs;
    const params = Object.fromEntries(Object.entries(run!.params).reverse());
    expect(encode({ ...s, runs: [{ ...run!, params }] })).toBe(encode(s));
  });

  test('uses no character that an address has to escape', () => {
    for (const id of surfaceIds) {
      const { scenario: s, view: v } = decode(`?surface=${id}&show=a-b,c&start=1e-9,2&lang=zh-CN`);
      expect(encode(s, v)).toMatch(/^\?([a-z0-9.,:=&-]|%[0-9A-F]{2})+$/i);
    }
  });
});

test('no key begins with the name of an HTML entity that works without its semicolon', () => {
  const entities =
    'AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave ' +
    'Iuml LT Ntilde Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc ' +
    'acute aelig agrave amp aring atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ecirc egrave eth ' +
    'euml frac12 frac14 frac34 gt iacute icirc iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde ' +
    'oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn pound quot raquo reg sect shy sup1 sup2 sup3 szlig ' +
    'thorn times uacute ucirc ugrave uml uuml yacute yen yuml';
  const { scenario: s } = decode('?surface=linear-regression');
  const full = {
    domain: [0, 1, 0, 1],
    k: 1,
    view: 'compare',
    clock: 'evals',
    lang: 'en',
    theme: 'dark',
    ui: 'min',
  } as const;
  const address = `${encode(s, { ...full, show: ['map'], hide: ['loss'], lock: ['lr'], parent: 'none', fit: 'canvas' })}&f=x`;
  const keys = [...new URLSearchParams(address).keys()];
  expect(new Set(keys).size).toBe(22);
  for (const key of keys) {
    for (const entity of entities.split(' '))
      expect(key.startsWith(entity), `${key} begins with ${entity}`).toBe(false);
  }
});
