import { drawFigure } from '../../plot/svg/drawFigure';
import type { Figure } from '../../plot/svg/figure';
import { csvOf, jsonOf, type Numbers } from '../../report/tables';
import { rasterize } from './rasterize';

export const EXPORT_FORMATS = ['png', 'svg', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const TYPES: Readonly<Record<ExportFormat, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  csv: 'text/csv',
  json: 'application/json',
};

/** What is exported: a file, and its text where it is one. */
export interface Exported {
  readonly format: ExportFormat;
  readonly blob: Blob;
  readonly text?: string;
}

/** Makes a file of a figure or of its numbers. */
export async function exportAs(
  format: ExportFormat,
  figure: Figure,
  numbers: Numbers,
  scale: number,
): Promise<Exported> {
  if (format === 'png') return { format, blob: await rasterize(figure, scale) };
  const { link } = figure.words;
  const text = { svg: () => drawFigure(figure), csv: () => csvOf(numbers), json: () => jsonOf(numbers, link) }[
    format
  ]();
  return { format, text, blob: new Blob([text], { type: TYPES[format] }) };
}
