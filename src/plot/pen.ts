/** What takes a drawing: a canvas context, a Path2D, or the text of an SVG path. `arc` is asked for whole circles only. */
export type Pen = Pick<CanvasPath, 'moveTo' | 'lineTo' | 'arc' | 'closePath'>;

/** A context to draw pictures with, on the screen or off it. */
export type Ink = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** A tenth of a pixel is as fine as the eye sees. */
const write = (px: number): number => Math.round(px * 10) / 10;

/** A pen that writes the `d` of an SVG path. */
export class PathText implements Pen {
  text = '';

  moveTo(x: number, y: number): void {
    this.text += `M${write(x)} ${write(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.text += `L${write(x)} ${write(y)}`;
  }

  arc(x: number, y: number, radius: number): void {
    const r = write(radius);
    this.text += `M${write(x - r)} ${write(y)}a${r} ${r} 0 1 0 ${write(2 * r)} 0a${r} ${r} 0 1 0 ${write(-2 * r)} 0`;
  }

  closePath(): void {
    this.text += 'Z';
  }
}
