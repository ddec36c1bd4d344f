import { lookOfEnd } from '../experiment/looks';
import type { Texture } from '../experiment/texture';
import { svgDocument } from './document';
import { experimentCurve, experimentShares } from './experimentCurve';
import { AXES_ROOM, type ExperimentFigure, plotOf } from './experimentFigure';
import { experimentLegend } from './experimentLegend';
import { experimentPlane } from './experimentPlane';
import { HEADING, PAD, TITLE } from './figure';
import { figureName } from './figureName';
import { drawCaption } from './legend';
import { element, group, label } from './markup';
import { textureMarkup } from './textures';
import { shortenText } from './wrap';

/** The title's type, px; it is bold, and so wider than other texts by this factor. */
const SIZE = 16;
const BOLD = 1.06;

/** The textures of a picture, in the order of its legend. */
function texturesOf({ picture, palette }: ExperimentFigure): (Texture | undefined)[] {
  if (picture.kind === 'plane') return picture.painted.kinds.map(({ texture }) => texture);
  return picture.kind === 'shares' ? picture.shares.map(({ end }) => lookOfEnd(end, palette).texture) : [];
}

/** What is referred to: textures, scales of colours, and the outline of the plot. */
function definitions(figure: ExperimentFigure, id: string): string {
  const { picture } = figure;
  const textures = texturesOf(figure).map((texture, kind) =>
    texture ? textureMarkup(`${id}-texture-${kind}`, texture) : '',
  );
  const kinds = picture.kind === 'plane' ? picture.painted.kinds : [];
  const shades = kinds.map(({ colours: [quick, late] }, kind) =>
    element(
      'linearGradient',
      { id: `${id}-shades-${kind}` },
      element('stop', { offset: 0, 'stop-color': quick }),
      element('stop', { offset: 1, 'stop-color': late }),
    ),
  );
  const outline = element('clipPath', { id: `${id}-plot` }, element('rect', plotOf(figure)));
  return element('defs', {}, ...textures, ...shades, outline);
}

function pictureMarkup(figure: ExperimentFigure, id: string): string {
  const { picture } = figure;
  if (picture.kind === 'plane') return experimentPlane(picture, figure, id);
  return picture.kind === 'curve' ? experimentCurve(picture, figure, id) : experimentShares(picture, figure, id);
}

/** Draws an experiment as a whole SVG file: a pure string, made without a browser. */
export function drawExperiment(figure: ExperimentFigure): string {
  const { palette, words } = figure;
  const id = figureName(words);
  const heading = shortenText(words.title, figure.width / (SIZE * BOLD));
  const legend = experimentLegend(figure, id, TITLE + figure.height + 12);
  const top = TITLE + figure.height + 14 + legend.height;
  const caption = drawCaption(
    { frame: figure, palette, words },
    top,
    heading === words.title ? undefined : words.title,
  );
  const width = figure.width + 2 * PAD;
  const height = Math.ceil(top + caption.height + 2 * PAD);
  return svgDocument(
    { width, height },
    words,
    figure.transparent ? '' : element('rect', { id: 'background', width, height, fill: palette.panel }),
    definitions(figure, id),
    group(
      'figure',
      { transform: `translate(${PAD} ${PAD})` },
      label({ id: 'heading', y: HEADING, 'font-size': SIZE, 'font-weight': 600, fill: palette.ink }, heading),
      group('picture', { transform: `translate(${AXES_ROOM.left} ${TITLE})` }, pictureMarkup(figure, id)),
      legend.markup,
      caption.markup,
    ),
  );
}
