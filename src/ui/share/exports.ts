import { canvasBlob } from './rasterize';

export const EXPORT_FORMATS = ['png', 'svg', 'csv', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

const TYPES: Readonly<Record<ExportFormat, string>> = {
  png: 'image/png',
  svg: 'image/svg+xml',
  csv: 'text/csv',
  json: 'application/json',
};

/** What is shown, as it can be made files of. */
export interface Exportable {
  /** The picture, at so many pixels a px. */
  paint(scale: number): Promise<HTMLCanvasElement>;
  svg(): Promise<string>;
  csv(): string;
  json(): string;
}

/** What is exported: a file, and its text where it is one. */
export interface Exported {
  readonly format: ExportFormat;
  readonly blob: Blob;
  readonly text?: string;
}

/** Makes a file of what is shown. */
export async function exportAs(format: ExportFormat, shown: Exportable, scale: number): Promise<Exported> {
  if (format === 'png') return { format, blob: await canvasBlob(await shown.paint(scale)) };
  const text = await shown[format]();
  return { format, text, blob: new Blob([text], { type: TYPES[format] }) };
}
