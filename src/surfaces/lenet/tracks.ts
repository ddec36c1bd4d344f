import type { NamedTrack } from '../../core/contents/contents';
import type { Plane } from './planes';
import filter from './planes/filter.csv?raw';
import { planes } from './planes/made.json';
import pca from './planes/pca.csv?raw';

/** The trainings by their ids in the address, as the files call them. */
const TRAININGS = { sgd: 'SGD lr=0.001', 'fast-sgd': 'SGD lr=0.05', adam: 'Adam lr=0.001' } as const;

const FILES: Readonly<Record<Plane, string>> = { pca, filter };

/** How LeNet-5 was trained three times, seen on a plane: where it stood, and the loss that it had. */
export function tracksOn(plane: Plane): Readonly<Record<string, NamedTrack>> {
  const rows = FILES[plane]
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
  const tracks = Object.entries(TRAININGS).map(([id, name]): [string, NamedTrack] => {
    const its = rows.filter(([, , , route]) => route === name);
    const column = (place: number): Float64Array => Float64Array.from(its, (row) => Number(row[place]));
    const track = { x: column(0), y: column(1), loss: column(2) };
    return [id, { name, track, captured: planes[plane].captured[name], updates: Number(its.at(-1)![4]) }];
  });
  return Object.fromEntries(tracks);
}
