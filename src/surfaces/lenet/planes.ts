import type { Heights } from '../../core/contents/contents';
import axes from './planes/axes.json';
import filter from './planes/filter.f32?url&inline';
import pca from './planes/pca.f32?url&inline';

/** The planes through the weights at which the training ended, by their names in the address. */
export const PLANES = ['pca', 'filter'] as const;

export type Plane = (typeof PLANES)[number];

/** The plane that a scenario asks for; the first one where it says none. */
export const planeOf = (given: unknown): Plane => PLANES.find((plane) => plane === given) ?? PLANES[0];

/** The files of losses, as addresses that hold them. */
const FILES: Readonly<Record<Plane, string>> = { pca, filter };

/** Little-endian floats out of an address that holds their bytes in base 64. */
function floatsIn(address: string): Float64Array {
  const bytes = Uint8Array.from(atob(address.slice(address.indexOf(',') + 1)), (letter) => letter.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  return Float64Array.from({ length: bytes.length / 4 }, (_, k) => view.getFloat32(4 * k, true));
}

/** The training loss of LeNet-5 on a plane of its weights, as `training/make.py` has found it. */
export function lossesOn(plane: Plane): Heights {
  const { columns, rows, x, y } = axes[plane];
  return { columns, rows, values: floatsIn(FILES[plane]), x, y };
}
