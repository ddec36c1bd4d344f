import { describe, expect, test } from 'vitest';
import { decode, provideData, type Scenario, simulate } from '../../../../src';
import { createInspector } from '../../../../src/core/inspect/inspector';
import { objectiveOf } from '../../../../src/core/objective';
import { en, zh } from '../../../../src/locales/whole';
import { createAltitude } from '../../../../src/plot/altitude';
import { createFrame } from '../../../../src/plot/frame';
import { lossRange } from '../../../../src/plot/lossRange';
import { light } from '../../../../src/plot/palette';
import { recordedColours, recordedDots } from '../../../../src/plot/recordedDots';
import { createFormat } from '../../../../src/report/format';
import { outcomeWords } from '../../../../src/report/outcomeText';
import { csvOf, jsonOf } from '../../../../src/report/tables';
import { compare } from '../../../../src/store/comparison';

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
    expect(told.details.slice(0, -1)).toEqual([
      '65 steps',
      'recorded loss 2.3e−5',
      'loss 2.94 on the map',
      '1.99% of its variance in this plane',
    ]);
    const chinese = outcomeWords({ text: zh, format: createFormat('zh') }, lenet, 0);
    expect(chinese.details.slice(1, -1)).toEqual([
      '记录的损失 2.3e−5',
      '地图上的损失 2.94',
      '这个平面解释其 1.99% 的方差',
    ]);
  });

  test('without losses, that of the map alone', () => {
    const result = made(`?surface=bowl&run=track,content:${wordless}`);
    const { sentence, details } = outcomeWords({ text: en, format: createFormat('en') }, result, 0);
    expect([sentence, ...details.slice(0, -1)]).toEqual(['places alone', '2 steps', 'loss 0.005']);
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
  const track = lenet.trajectories[0]!;
  const losses = track.outcome.recording!.loss!;
  const colours = recordedColours(losses, altitude, light);

  test('have the tint of the map at the recorded loss, the lowest and the highest for what is beyond', () => {
    expect(colours).toHaveLength(losses.length);
    const here = recordedColours(Float64Array.of(altitude.low, altitude.high, 0, 1e9), altitude, light);
    expect(here).toEqual([light.tints[0]![1], light.tints.at(-1)![1], light.tints[0]![1], light.tints.at(-1)![1]]);
    // The network was at its goal where the plane is high.
    const end = losses.length - 1;
    expect(colours[end]).toBe(light.tints[0]![1]);
    expect(recordedColours(track.loss, altitude, light)[end]).not.toBe(colours[end]);
  });

  test('stand where the records are, up to the cursor, and touch nowhere', () => {
    const dots = recordedDots(track, frame, 40, colours);
    expect(dots.length).toBeGreaterThan(10);
    const places = Array.from({ length: 40 }, (_, k) => `${frame.toX(track.x[k]!)} ${frame.toY(track.y[k]!)}`);
    for (const { x, y, colour } of dots) expect(colours[places.indexOf(`${x} ${y}`)]).toBe(colour);
    const gaps = dots.flatMap((one, i) => dots.slice(0, i).map((two) => Math.hypot(one.x - two.x, one.y - two.y)));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(9);
    expect(recordedDots(track, frame, 0, colours)).toEqual([]);
  });
});
