import { readFileSync } from 'node:fs';
import { openHost } from '../support/openHost';
import { snippetOf } from '../support/snippet';

export const EMBEDS = 30;

/** Repeated in this order. The first can be played slowly, for 40 seconds. */
const SCENES = [
  'show=speed&steps=1000&stop=off',
  'surface=ravine&run=gd,lr:0.02&run=momentum,lr:0.02',
  'surface=himmelblau&run=gd,lr:0.01&run=adam,lr:0.1',
  'surface=linear-regression&data=penguins&run=gd,lr:0.5&run=gd,lr:0.1,batch:1',
  'noise=0.5&run=gd,lr:0.1,batch:1&run=gd,lr:0.1',
];

/** The place of one of the first kind. */
export const PLAYER = 25;

/** As the dialog offers it. */
const SIZE = { width: 720, height: 560 };

export const WINDOW = { width: 1280, height: 800 };
const PICTURE = '/picture.png';

const TEXT =
  'The gradient points where the loss grows fastest; a step goes the other way, as far as the learning rate says. ' +
  'With a stride too long the walker ends in another valley, or swings from wall to wall for ever; with one too short ' +
  'the day is over before the hut is reached. Try it in the figure below before you read on.';

/** A chapter: a heading, the picture, a text, and what is put into each section. The picture is the largest of it. */
function chapter(figure: (place: number) => string): string {
  const sections = Array.from(
    { length: EMBEDS },
    (_, place) => `<h2>Figure ${place + 1}</h2><p>${TEXT}</p>${figure(place)}`,
  );
  const picture = `<img src="${PICTURE}" width="720" height="450" alt="A map with three routes">`;
  return `<h1>Downhill</h1>${picture}${sections.join('')}<h2>Afterwards</h2>${`<p>${TEXT}</p>`.repeat(40)}`;
}

/**
 * Serves a chapter of a course from a site that is not the figure's, in three ways: with room where its figures would be,
 * so that all else is in the same place, with frames that show no more than the icon of the figure's site, and with embeds.
 */
export async function serveCourse(site: string) {
  const files = (path: string): Buffer | undefined =>
    path === PICTURE ? readFileSync('public/screenshot.png') : undefined;
  const room = `<div style="width: ${SIZE.width}px; height: ${SIZE.height}px"></div>`;
  const embed = (place: number): string => snippetOf(site, 'iframe', SCENES[place % SCENES.length], SIZE);
  const icon = embed(0).replace(/src="[^"]*"/, `src="${site}favicon.svg"`);
  const ways = { room: () => room, icons: () => icon, embeds: embed };
  const serve = (way: keyof typeof ways) => openHost(chapter(ways[way]), undefined, files);
  const hosts = { room: await serve('room'), icons: await serve('icons'), embeds: await serve('embeds') };
  return {
    room: hosts.room.address,
    icons: hosts.icons.address,
    embeds: hosts.embeds.address,
    close: () => {
      for (const { close } of Object.values(hosts)) close();
    },
  };
}
