import { useMemo } from 'react';
import { createRoom } from '../../plot/labels/room';
import { axesOf } from '../../plot/relief/axes';
import { placeCards } from '../../plot/relief/cards';
import { onRelief } from '../../plot/relief/onRelief';
import { outcomeWords } from '../../report/outcomeText';
import { textScale } from '../browser/textScale';
import { fitting } from '../map/fitting';
import { measureWords } from '../map/measureWords';
import { RouteMark } from '../routes/RouteMark';
import { useShared } from '../shell/context';
import { useQuietResult } from '../time/useQuiet';
import type { ReliefPicture } from './picture';
import { useEnded } from './useEnded';

/** Type sizes of a card's two lines and how far its words are from its edges, in parts of the page's type. */
const TITLE = 0.8125;
const FACTS = 0.75;
const PADDING = { x: 2.75, y: 0.6 };
const LINE = 1.35;
/** Wider titles take two lines. */
const WIDEST = 13;
/** Places of a route that tell a card where not to stand. */
const LOOKS = 60;
/** About half of how much room the value of an axis takes, px. */
const VALUE = { aside: 18, up: 8 };

interface Said {
  readonly place: number;
  readonly title: string;
  readonly facts: string;
}

/** How large a card is, px. */
function sizeOf({ title, facts }: Said, widthOf: (text: string) => number, rem: number) {
  const titled = widthOf(title) * TITLE;
  // The facts stand in one line, however long.
  const width = Math.max(Math.min(titled, WIDEST), facts ? widthOf(facts) * FACTS : 0);
  const lines = Math.max(1, Math.ceil(titled / width));
  return {
    width: (width + PADDING.x) * rem,
    height: ((lines * TITLE + (facts ? FACTS : 0)) * LINE + PADDING.y) * rem,
  };
}

/** What became of each route that has been told to its end, on a post where it ended. */
export function Cards({ picture }: { readonly picture: ReliefPicture }) {
  const { text, format } = useShared();
  const result = useQuietResult();
  const ended = useEnded(result);
  const { projection } = picture;
  const said = useMemo(
    () =>
      ended.map((place): Said => {
        const { sentence, details } = outcomeWords({ text, format }, result, place);
        return { place, title: sentence, facts: details.slice(0, 2).join(' · ') };
      }),
    [ended, result, text, format],
  );
  const [measure, rem] = useMemo(() => [measureWords(), 16 * textScale()] as const, []);
  const room = createRoom(projection.width, projection.height);
  // What stands in the corners.
  room.take({ left: 0, top: 0, right: 18.5 * rem, bottom: 9.5 * rem });
  room.take({ left: projection.width - 3.25 * rem, top: 0, right: projection.width, bottom: 7.25 * rem });
  room.take({
    left: projection.width - 184,
    top: projection.height - 176,
    right: projection.width,
    bottom: projection.height,
  });
  const flag = onRelief(projection, ...result.scenario.start);
  if (Number.isFinite(flag.py))
    room.take({
      left: flag.px - 0.5 * rem,
      top: flag.py - 1.9 * rem,
      right: flag.px + 8.75 * rem,
      bottom: flag.py + 0.4 * rem,
    });
  const posts = said
    .map((each) => {
      const { x, y, length } = result.trajectories[each.place]!;
      const { px, py } = onRelief(projection, x[length - 1]!, y[length - 1]!);
      return { ...each, x: px, y: py, ...sizeOf(each, measure, rem) };
    })
    .filter(({ y }) => Number.isFinite(y))
    .sort((a, b) => a.y - b.y);
  for (const { x, y } of posts) room.take({ left: x - 10, top: y - 10, right: x + 10, bottom: y + 10 });
  for (const axis of Object.values(axesOf(projection, picture.levels)))
    for (const { words } of axis?.ticks ?? [])
      room.take({
        left: words.x - VALUE.aside,
        top: words.y - VALUE.up,
        right: words.x + VALUE.aside,
        bottom: words.y + VALUE.up,
      });
  for (const { x, y, length } of result.trajectories) {
    const stride = Math.ceil(length / LOOKS);
    let [fromX, fromY] = [Number.NaN, Number.NaN];
    for (let k = 0; k < length; k += stride) {
      const { px, py } = onRelief(projection, x[k]!, y[k]!);
      if (Number.isFinite(fromY + py)) room.takeLine(fromX, fromY, px, py);
      [fromX, fromY] = [px, py];
    }
  }
  const boxes = placeCards(posts, room);
  return (
    <>
      <svg className="map-layer" width={projection.width} height={projection.height} aria-hidden="true">
        {posts.map(({ place, x, y }, k) => {
          const box = boxes[k];
          return (
            box && (
              <g key={place} className="relief-post">
                <path d={`M${x} ${y}V${y > box.bottom ? box.bottom : box.top}`} />
                <path d={`M${x} ${y}V${y > box.bottom ? box.bottom : box.top}`} />
              </g>
            )
          );
        })}
      </svg>
      {posts.map(({ place, title, facts }, k) => {
        const box = boxes[k];
        return (
          box && (
            <p key={place} className="relief-card" style={fitting(box)} aria-hidden="true">
              <RouteMark place={place} />
              <strong>{title}</strong>
              {facts && <span>{facts}</span>}
            </p>
          )
        );
      })}
    </>
  );
}
