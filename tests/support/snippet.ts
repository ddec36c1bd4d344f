import { decode, encode } from '../../src/index';
import { type Embedded, snippets, type Way } from '../../src/ui/share/snippets';

/** The code of an embed as the share dialog of a site writes it, for an address that says what is not the default. */
export function snippetOf(site: string, way: Way, address = '', size: Partial<Embedded> = {}): string {
  const { scenario, view } = decode(`?${address}`);
  return snippets[way]({
    site,
    address: encode(scenario, { ...view, ui: view.ui === 'full' ? 'embed' : view.ui }),
    full: encode(scenario),
    title: 'A figure',
    width: 480,
    height: 520,
    ...size,
  });
}
