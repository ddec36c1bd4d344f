import { after } from '../time/after';

/** Browsers need the address a little longer than the click takes, ms. */
const KEPT = 60_000;

/** Offers a file to be saved; a sandboxed page may be refused without being told. */
export function save(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  after(() => URL.revokeObjectURL(url), KEPT);
}
