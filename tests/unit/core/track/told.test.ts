import { describe, expect, test } from 'vitest';
import { decode, provideData, type Scenario, simulate } from '../../../../src';
import { createInspector } from '../../../../src/core/inspect/inspector';
import { objectiveOf } from '../../../../src/core/objective';
import { stateOf } from '../../../../src/embed/state';
import { explanations } from '../../../../src/locales/explain/en';
import { en, zh } from '../../../../src/locales/whole';
import { createAltitude } from '../../../../src/plot/altitude';
import { createFrame } from '../../../../src/plot/frame';
import { lossRange } from '../../../../src/plot/lossRange';
import { light } from '../../../../src/plot/palette';
import { dotsBefore, recordedColour, recordedDots } from '../../../../src/plot/recordedDots';
import { createFormat } from '../../../../src/report/format';
import { outcomeWords } from '../../../../src/report/outcomeText';
import { csvOf, jsonOf } from '../../../../src/report/tables';
import { compare } from '../../../../src/store/comparison';
import { createAppStore } from '../../../../src/store/store';
import { neighboursOf, topicOf } from '../../../../src/ui/explain/topic';

const resultOf = (scenario: Scenario) => ({
  scenario,
  objective: objectiveOf(scenario),
  trajectories: simulate(scenario),
});

const made = (address: string) => resultOf(decode(address).scenario);

const lenet = made('?surface=lenet&run=track,content:fast-sgd&run=gd,lr:0.1');

const wordless = provideData({
  kind: 'track',
  name: 'places alone',
  track: { x: Float64Array.of(1, 0.5, 0.1), y: Float64Array.of(1, 0.25, 0) },
});

describe('of a recorded track', () => {
  test('its name is told, and both losses, in place of a verdict', () => {
    const told = outcomeWords({ text: en, format: createFormat('en') }, lenet, 0);
    expect([told.sentence, told.tone]).toEqual(['SGD lr=0.05', 'unknown']);
    expect(told.details).toEqual([
      'recorded loss 2.3e−5',
      'loss 2.94 on the map',
      '1.99% of its weight variance in this plane',
      '66 records of 1,890 updates',
    ]);
    const chinese = outcomeWords({ text: zh, format: createFormat('zh') }, lenet, 0);
    expect(chinese.details).toEqual([
      '记录的损失 2.3e−5',
      '地图上的损失 2.94',
      '权重方差的 1.99% 在这个平面内',
      '66 条记录（训练更新 1,890 次）',
    ]);
  });

  test('without losses, that of the map alone', () => {
    const result = made(`?surface=bowl&run=track,content:${wordless}`);
    const { sentence, details } = outcomeWords({ text: en, format: createFormat('en') }, result, 0);
    expect([sentence, ...details]).toEqual(['places alone', 'loss 0.005 on the map', '3 records']);
  });

  test('a step is the way from one record to the next', () => {
    const { scenario, objective, trajectories } = made(`?surface=bowl&run=track,content:${wordless}`);
    const step = createInspector(objective, scenario, 0, trajectories[0]!).at(2);
    expect(step).toMatchObject({ theta: [0.5, 0.25], change: [-0.4, -0.25], full: [0.5, 0.25], evals: 1 });
  });

  test('the numbers have both losses', () => {
    const rows = csvOf(lenet)
      .trim()
      .split('\r\n')
      .map((line) => line.split(','));
    const [head, ...records] = rows as [string[], ...string[][]];
    const [loss, recorded] = [head.indexOf('loss'), head.indexOf('recordedLoss')];
    const track = lenet.trajectories[0]!;
    const its = records.filter(([route]) => route === '1');
    expect(its.map((row) => Number(row[loss]))).toEqual([...track.loss]);
    expect(its.map((row) => Number(row[recorded]))).toEqual([...track.outcome.recording!.loss!]);
    expect(new Set(records.filter(([route]) => route === '2').map((row) => row[recorded]))).toEqual(new Set(['']));
    expect(csvOf(made('?surface=bowl')).split('\r\n')[0]).not.toContain('recordedLoss');
    const { routes } = JSON.parse(jsonOf(lenet, 'link'));
    expect(routes[0].outcome.recording).toMatchObject({ name: 'SGD lr=0.05', captured: expect.closeTo(0.0199, 4) });
    expect(routes[0].outcome.recording.loss).toEqual([...track.outcome.recording!.loss!]);
    expect(routes[1].outcome).not.toHaveProperty('recording');
  });

  test('another page that shows it hears what is told here', () => {
    const store = createAppStore(
      decode('?surface=lenet&run=track,content:fast-sgd&run=gd,lr:0.1'),
      () => () => undefined,
    );
    const [track, walk] = stateOf(store.getState()).routes;
    expect(track).toMatchObject({ content: 'fast-sgd', name: 'SGD lr=0.05', loss: 2.3e-5, end: 'unknown' });
    expect(walk).not.toHaveProperty('content');
  });

  test('the explanation is none of an optimizer’s', () => {
    const names = neighboursOf({ kind: 'optimizer', id: 'gd', place: 0 }, en).map(([, name]) => name);
    expect(names).not.toContain(en.optimizers.track.name);
    const { surface } = lenet.objective;
    const scenes = { scenario: lenet.scenario, surface };
    const topic = topicOf({ kind: 'optimizer', id: 'track', place: 0 }, scenes, en, explanations);
    expect([topic.name, topic.formula, topic.code, Object.keys(topic.parameters)]).toEqual([
      en.optimizers.track.name,
      undefined,
      undefined,
      [],
    ]);
    expect(topic.text).toContain('two losses');
  });

  test('where the surface ends, so does what is shown, and it is said', () => {
    const slope = {
      x: Float64Array.of(3, 2, -1, 1),
      y: Float64Array.of(0, 0, 0, 0),
      loss: Float64Array.of(4, 3, 2, 1),
    };
    const key = provideData({ kind: 'track', name: 'over the edge', track: slope });
    const result = made(`?surface=formula&f=log(x)&domain=0.1,4,-2,2&run=track,content:${key}`);
    const { sentence, details } = outcomeWords({ text: en, format: createFormat('en') }, result, 0);
    expect([sentence, ...details]).toEqual([
      'over the edge',
      'recorded loss 3.00',
      'loss 0.69 on the map',
      '2 of 4 records',
      'no finite loss on the map from step 2 on',
    ]);
  });

  test('the loss that it is compared by is its own', () => {
    const { standings } = compare(lenet, 'step');
    expect(standings[0]!.loss).toBe(lenet.trajectories[0]!.outcome.recording!.loss!.at(-1));
    expect(standings[1]!.loss).toBe(lenet.trajectories[1]!.loss.at(-1));
  });

  test('the chart reaches down to it, with no lowest place taken off', () => {
    const { surface } = lenet.objective;
    const [track] = lenet.trajectories;
    const told = { ...track!, loss: track!.outcome.recording!.loss! };
    const range = lossRange([told, track!], surface, true, true);
    expect(range.base).toBe(0);
    expect(range.low).toBeLessThan(2.3e-5);
    expect(lossRange([track!], surface, true).base).toBeGreaterThan(0.2);
  });
});

describe('its dots', () => {
  const { surface } = lenet.objective;
  const frame = createFrame(surface.domain, 600, 600, surface.aspect);
  const altitude = createAltitude(surface);
  const ground = { frame, altitude, palette: light };
  const track = lenet.trajectories[0]!;
  const losses = track.outcome.recording!.loss!;
  const colourAt = (loss: number): string => recordedColour(loss, altitude, light);

  test('have the tint of the map at the recorded loss, the lowest and the highest for what is beyond', () => {
    const [lowest, highest] = [light.tints[0]![1], light.tints.at(-1)![1]];
    expect([altitude.low, altitude.high, 0, 1e9].map(colourAt)).toEqual([lowest, highest, lowest, highest]);
    // The network was at its goal where the plane is high.
    expect(colourAt(losses.at(-1)!)).toBe(lowest);
    expect(colourAt(track.loss.at(-1)!)).not.toBe(lowest);
  });

  test('stand where the records are, each of its colour, and touch nowhere', () => {
    const dots = recordedDots(track, losses, ground);
    expect(dots.length).toBeGreaterThan(15);
    for (const { record, x, y, colour } of dots)
      expect([x, y, colour]).toEqual([
        frame.toX(track.x[record]!),
        frame.toY(track.y[record]!),
        colourAt(losses[record]!),
      ]);
    const gaps = dots.flatMap((one, i) => dots.slice(0, i).map((two) => Math.hypot(one.x - two.x, one.y - two.y)));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(9);
  });

  test('are drawn up to the cursor', () => {
    const dots = recordedDots(track, losses, ground);
    expect(dotsBefore(dots, 0)).toEqual([]);
    expect(dotsBefore(dots, 12).at(-1)!.record).toBeLessThan(12);
    expect(dotsBefore(dots, track.length)).toEqual(dots);
  });
});
