import { PathText, type Pen } from '../../pen';
import { simplify } from '../../simplify';

/** How far a line may run beside the ground that it follows, px. */
const TOLERANCE = 0.3;
/** Points that are looked at together, so that the time grows no faster than the line. */
const TOGETHER = 200;

/** A pen that writes the `d` of an SVG path with as few points as the eye needs. */
export class DrapeText implements Pick<Pen, 'moveTo' | 'lineTo'> {
  /** Lines as x and y in turn; of a long one each goes on where the one before ends. */
  private readonly lines: number[][] = [];

  moveTo(x: number, y: number): void {
    this.lines.push([x, y]);
  }

  lineTo(x: number, y: number): void {
    const line = this.lines.at(-1);
    line?.push(x, y);
    if (line && line.length >= 2 * TOGETHER) this.moveTo(x, y);
  }

  get text(): string {
    const path = new PathText();
    let [lastX, lastY] = [Number.NaN, Number.NaN];
    for (const line of this.lines) {
      if (line[0] !== lastX || line[1] !== lastY) path.moveTo(line[0]!, line[1]!);
      for (const k of simplify(Float64Array.from(line), TOLERANCE).slice(1))
        path.lineTo(line[2 * k]!, line[2 * k + 1]!);
      [lastX, lastY] = [line.at(-2)!, line.at(-1)!];
    }
    return path.text;
  }
}
