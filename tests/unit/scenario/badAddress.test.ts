import { describe, expect, test } from 'vitest';
import type { Scenario } from '../../../src';
import { decode, encode, type Problem, simulate, type View } from '../../../src';
import { ProblemLog } from '../../../src/scenario/problem';
import { decodeSchedule } from '../../../src/scenario/schedule';

const untouched = decode('');

type Expected = readonly [key: string, reason: Problem['reason'], given: string, taken: string];

const shown = (problems: readonly Problem[]) =>
  problems.map(({ key, reason, given, taken }): Expected => [key, reason, given, taken]);

/** That an address gives the default scenario and view, but for what is named, and tells these problems. */
function expectDefaults(
  address: string,
  problems: readonly Expected[],
  but: { scenario?: Partial<Scenario>; view?: Partial<View> } = {},
): void {
  const decoded = decode(address);
  expect(shown(decoded.problems)).toEqual(problems);
  expect(decoded.scenario).toEqual({ ...untouched.scenario, ...but.scenario });
  expect(decoded.view).toEqual({ ...untouched.view, ...but.view });
}

const [good] = untouched.scenario.runs;
const oneRun = { scenario: { runs: [good!] } };

describe('a bad run falls back to gradient descent or to the parameter’s default', () => {
  test.each([
    ['run=constructor', 'unknown', 'constructor', 'gd'],
    ['run=__proto__', 'unknown', '__proto__', 'gd'],
    ['run=', 'unknown', '', 'gd'],
    ['run=GD,lr:0.5', 'unknown', 'GD,lr:0.5', 'gd'],
    ['run=gd,lr:NaN', 'malformed', 'lr:NaN', 'lr:0.1'],
    ['run=gd,lr:1e999', 'malformed', 'lr:1e999', 'lr:0.1'],
    ['run=gd,lr:-1', 'range', 'lr:-1', 'lr:0.1'],
    ['run=gd,lr:1e13', 'range', 'lr:1e13', 'lr:0.1'],
    ['run=gd,lr:0x10', 'malformed', 'lr:0x10', 'lr:0.1'],
    ['run=gd,lr:1,5', 'malformed', 'lr:1,5', 'lr:0.1'],
    ['run=gd,lr:1_000', 'malformed', 'lr:1_000', 'lr:0.1'],
    ['run=gd,lr:Infinity', 'malformed', 'lr:Infinity', 'lr:0.1'],
    ['run=gd,lr:1 0', 'malformed', 'lr:1 0', 'lr:0.1'],
    ['run=gd,lr:１', 'malformed', 'lr:１', 'lr:0.1'],
    ['run=gd,lr:', 'malformed', 'lr', 'lr:0.1'],
    ['run=gd,lr', 'malformed', 'lr', 'lr:0.1'],
    ['run=gd,momentum:0.9', 'unknown', 'momentum:0.9', ''],
    ['run=gd,__proto__:1', 'unknown', '__proto__:1', ''],
    ['run=gd,toString:1', 'unknown', 'toString:1', ''],
    ['run=gd,,batch:full', 'unknown', '', ''],
    ['run=gd,lr:0.2,lr:0.3', 'doubled', 'lr:0.3', 'lr:0.1'],
    ['run=gd,batch:8,batch:32', 'doubled', 'batch:32', 'batch:full'],
    ['run=gd,schedule:step,schedule:cosine', 'doubled', 'schedule:cosine', 'schedule:constant'],
    ['run=gd,batch:0', 'malformed', 'batch:0', 'batch:full'],
    ['run=gd,batch:1.5', 'malformed', 'batch:1.5', 'batch:full'],
    ['run=gd,batch:-8', 'malformed', 'batch:-8', 'batch:full'],
    ['run=gd,batch:1e12', 'malformed', 'batch:1e12', 'batch:full'],
    ['run=gd,batch:all', 'malformed', 'batch:all', 'batch:full'],
    ['run=gd,batch:full,batch:32', 'doubled', 'batch:32', 'batch:full'],
    ['run=gd,schedule:linear', 'unknown', 'schedule:linear', 'schedule:constant'],
    ['run=gd,schedule', 'unknown', 'schedule:', 'schedule:constant'],
    ['run=gd,schedule:__proto__', 'unknown', 'schedule:__proto__', 'schedule:constant'],
    ['run=gd,schedule:constant,schedule:cosine', 'doubled', 'schedule:cosine', 'schedule:constant'],
    ['run=gd,tMax:30', 'unused', 'tMax:30', ''],
    ['run=gd,schedule:constant,gamma:0.5', 'unused', 'gamma:0.5', ''],
  ] as const)('%s', (address, reason, given, taken) => {
    expectDefaults(`?${address}`, [['run', reason, given, taken]], oneRun);
  });

  test('the good parameters of a run beside a bad one are kept', () => {
    const { scenario, problems } = decode('?run=momentum,lr:0.3,momentum:2,dampening:0.5,batch:8');
    expect(shown(problems)).toEqual([['run', 'range', 'momentum:2', 'momentum:0.9']]);
    const params = { lr: 0.3, momentum: 0.9, dampening: 0.5, weightDecay: 0 };
    expect(scenario.runs).toEqual([{ optimizer: 'momentum', params, batch: 8 }]);
  });

  test('a parameter of a schedule falls back to its default, one of another schedule is told to have no effect', () => {
    const address =
      '?steps=50&run=gd,schedule:step,gamma:-1,stepSize:2.5,tMax:9,eta:1&run=gd,schedule:plateau,thresholdMode:x';
    const { scenario, problems } = decode(address);
    expect(shown(problems)).toEqual([
      ['run', 'unused', 'tMax:9', ''],
      ['run', 'range', 'gamma:-1', 'gamma:0.1'],
      ['run', 'malformed', 'stepSize:2.5', 'stepSize:15'],
      ['run', 'unknown', 'eta:1', ''],
      ['run', 'malformed', 'thresholdMode:x', 'thresholdMode:rel'],
    ]);
    expect(scenario.runs[0]!.schedule).toEqual({ id: 'step', params: { stepSize: 15, gamma: 0.1 } });
    expect(scenario.runs[1]!.schedule!.params).toMatchObject({ patience: 10, thresholdMode: 'rel' });
  });

  test('a method without a learning rate has nothing to schedule', () => {
    const problems = new ProblemLog();
    const parts = [
      ['schedule', 'step'],
      ['gamma', '0.5'],
      ['order', '2'],
    ] as const;
    const { schedule, left } = decodeSchedule(parts, {}, 100, problems);
    expect([schedule, left]).toEqual([undefined, [['order', '2']]]);
    expect(shown(problems.list)).toEqual([
      ['run', 'unused', 'schedule:step', 'schedule:constant'],
      ['run', 'unused', 'gamma:0.5', ''],
    ]);
  });

  test('of more than eight runs the first eight are taken', () => {
    const runs = Array.from({ length: 10 }, (_, k) => `run=gd,lr:0.0${k + 1}`).join('&');
    const { scenario, problems } = decode(`?${runs}`);
    expect(scenario.runs.map(({ params }) => params.lr)).toEqual([0.01, 0.02, 0.03, 0.04, 0.05, 0.06, 0.07, 0.08]);
    expect(shown(problems)).toEqual([
      ['run', 'excess', 'gd,lr:0.09', ''],
      ['run', 'excess', 'gd,lr:0.010', ''],
    ]);
  });
});

describe('a bad value elsewhere falls back to its default', () => {
  test.each<[string, readonly Expected[]]>([
    ['surface=__proto__', [['surface', 'unknown', '__proto__', 'mountain']]],
    ['surface=constructor,a:1', [['surface', 'unknown', 'constructor,a:1', 'mountain']]],
    ['surface=', [['surface', 'unknown', '', 'mountain']]],
    ['surface=Bowl', [['surface', 'unknown', 'Bowl', 'mountain']]],
    ['surface=mountain,kappa:3', [['surface', 'unknown', 'kappa:3', '']]],
    ['f=x*x', [['f', 'unused', 'x*x', '']]],
    ['data=penguins', [['data', 'unused', 'penguins', '']]],
    ['start=1', [['start', 'malformed', '1', '0.25,1.1']]],
    ['start=1,2,3', [['start', 'malformed', '1,2,3', '0.25,1.1']]],
    ['start=1,5,2,5', [['start', 'malformed', '1,5,2,5', '0.25,1.1']]],
    ['start=NaN,0', [['start', 'malformed', 'NaN,0', '0.25,1.1']]],
    ['start=1e300,0', [['start', 'range', '1e300,0', '0.25,1.1']]],
    ['start=7000,0', [['start', 'range', '7000,0', '0.25,1.1']]],
    ['steps=1e12', [['steps', 'range', '1e12', '60']]],
    ['steps=0', [['steps', 'range', '0', '60']]],
    ['steps=-5', [['steps', 'range', '-5', '60']]],
    ['steps=1.5', [['steps', 'range', '1.5', '60']]],
    ['steps=100001', [['steps', 'range', '100001', '60']]],
    ['steps=many', [['steps', 'malformed', 'many', '60']]],
    ['stop=1', [['stop', 'range', '1', 'auto']]],
    ['stop=-1e-9', [['stop', 'range', '-1e-9', 'auto']]],
    ['stop=OFF', [['stop', 'malformed', 'OFF', 'auto']]],
    ['noise=-1', [['noise', 'range', '-1', '0']]],
    ['noise=1e7', [['noise', 'range', '1e7', '0']]],
    ['seed=1.5', [['seed', 'range', '1.5', '1']]],
    ['seed=9007199254740992', [['seed', 'range', '9007199254740992', '1']]],
    ['seed=x', [['seed', 'malformed', 'x', '1']]],
    ['v=999', [['v', 'version', '999', '1']]],
    ['v=', [['v', 'version', '', '1']]],
    ['domain=1,1,0,0', [['domain', 'malformed', '1,1,0,0', '']]],
    ['domain=2,1,0,1', [['domain', 'malformed', '2,1,0,1', '']]],
    ['domain=0,1,0', [['domain', 'malformed', '0,1,0', '']]],
    ['domain=0,1e300,0,1', [['domain', 'malformed', '0,1e300,0,1', '']]],
    ['domain=1e9,1000000000.0000001,0,1', [['domain', 'malformed', '1e9,1000000000.0000001,0,1', '']]],
    ['lang=../../x', [['lang', 'unknown', '../../x', 'auto']]],
    ['lang=de', [['lang', 'unknown', 'de', 'auto']]],
    ['view=4d', [['view', 'unknown', '4d', 'map']]],
    ['view=4d', [['view', 'unknown', '4d', 'map']]],
    ['clock=toString', [['clock', 'unknown', 'toString', 'step']]],
    ['theme=sepia', [['theme', 'unknown', 'sepia', 'auto']]],
    ['ui=', [['ui', 'unknown', '', 'full']]],
    ['k=-1', [['k', 'malformed', '-1', '']]],
    ['k=end', [['k', 'malformed', 'end', '']]],
    ['hide=*', [['hide', 'malformed', '*', '']]],
    ['lock=<b>', [['lock', 'malformed', '<b>', '']]],
    ['title=<img src=x onerror=alert(1)>', [['title', 'unknown', '<img src=x onerror=alert(1)>', '']]],
    [
      '__proto__=1&constructor=2',
      [
        ['__proto__', 'unknown', '1', ''],
        ['constructor', 'unknown', '2', ''],
      ],
    ],
    ['%E0%A4%A', [['%E0%A4%A', 'unknown', '', '']]],
    ['lr=%E0%A4%A', [['lr', 'unknown', '%E0%A4%A', '']]],
    ['surface=%E0%A4%A', [['surface', 'unknown', '%E0%A4%A', 'mountain']]],
    ['steps=10%', [['steps', 'malformed', '10%', '60']]],
    ['lang=zh-%', [['lang', 'unknown', 'zh-%', 'auto']]],
    ['=5', [['', 'unknown', '5', '']]],
  ])('%s', (address, problems) => {
    expectDefaults(`?${address}`, problems);
  });

  test('the good names of a list beside a bad one are kept', () => {
    expectDefaults('?hide=loss,*,routes', [['hide', 'malformed', '*', '']], { view: { hide: ['loss', 'routes'] } });
  });

  test('a parameter of a surface or of its data falls back to its own default, the others stay', () => {
    const { scenario, problems } = decode('?surface=ravine,kappa:0');
    expect(scenario.surface).toEqual({ id: 'ravine', params: { kappa: 25 } });
    expect(shown(problems)).toEqual([['surface', 'range', 'kappa:0', 'kappa:25']]);
    const line = decode('?surface=linear-regression,scale:huge&data=line,n:2.5,slope:3,noise:1e9,m:1&noise=2');
    expect(line.scenario.surface.params).toEqual({ scale: 'standard' });
    expect(line.scenario.data?.params).toEqual({ n: 200, slope: 3, intercept: 1, noise: 0.3, outliers: 0 });
    expect(line.scenario.noise).toBe(0);
    expect(shown(line.problems)).toEqual([
      ['surface', 'malformed', 'scale:huge', 'scale:standard'],
      ['data', 'malformed', 'n:2.5', 'n:200'],
      ['data', 'range', 'noise:1e9', 'noise:0.3'],
      ['data', 'unknown', 'm:1', ''],
      ['noise', 'unused', '2', '0'],
    ]);
  });

  test('unknown data fall back to the surface’s own', () => {
    const { scenario, problems } = decode('?surface=linear-regression&data=hasOwnProperty,n:3');
    expect(scenario.data).toEqual({ id: 'penguins', params: { x: 'flipper', y: 'mass', species: 'all' } });
    expect(shown(problems)).toEqual([['data', 'unknown', 'hasOwnProperty,n:3', 'penguins']]);
  });
});

test('a key given twice is read as its default', () => {
  const keys = {
    v: ['1', '1'],
    surface: ['bowl', 'mountain'],
    start: ['1,1', '0.25,1.1'],
    steps: ['5', '60'],
    stop: ['off', 'auto'],
    noise: ['2', '0'],
    seed: ['2', '1'],
    f: ['x', ''],
    data: ['line', ''],
    domain: ['0,1,0,1', ''],
    k: ['3', ''],
    view: ['compare', 'map'],
    clock: ['evals', 'step'],
    lang: ['zh-CN', 'auto'],
    theme: ['dark', 'auto'],
    ui: ['min', 'full'],
    hide: ['map', ''],
    fit: ['canvas', ''],
  } as const;
  for (const [key, [value, taken]] of Object.entries(keys))
    expectDefaults(`?${key}=${value}&${key}=${value}`, [[key, 'doubled', value, taken]]);
  const twice = '?surface=formula&f=x*y&f=x%2By&data=line&data=blobs';
  const { problems, scenario } = decode(twice);
  expect(scenario.surface.params).toEqual(decode('?surface=formula').scenario.surface.params);
  expect(shown(problems)).toEqual([
    ['f', 'doubled', 'x+y', scenario.surface.params.f],
    ['data', 'doubled', 'blobs', ''],
  ]);
});

test('whoever may connect, a second name for them lets nobody in', () => {
  const { view, problems } = decode('?parent=https://a.example&parent=https://b.example');
  expect(view.parent).toBe('none');
  expect(shown(problems)).toEqual([['parent', 'doubled', 'https://b.example', 'none']]);
});

test('of more problems than are told the last says that there are more', () => {
  const { problems } = decode(`?${Array.from({ length: 30 }, (_, k) => `a${k}=1`).join('&')}`);
  expect(problems.length).toBe(24);
  expect(shown(problems.slice(-2))).toEqual([
    ['a22', 'unknown', '1', ''],
    ['…', 'excess', '…', ''],
  ]);
  expect(decode(`?${Array.from({ length: 24 }, (_, k) => `a${k}=1`).join('&')}`).problems.at(-1)?.key).toBe('a23');
});

test('whatever an address was, what is taken of it runs, and its own address tells no problem', () => {
  const bad = [
    '?run=constructor&steps=1e12',
    '?surface=__proto__&start=1',
    '?run=gd,lr:1e12&surface=rosenbrock',
    '?seed=-7',
  ];
  for (const address of bad) {
    const { scenario } = decode(address);
    expect(simulate(scenario).length).toBe(scenario.runs.length);
    expect(decode(encode(scenario)).problems).toEqual([]);
  }
});
