import { afterEach, expect, test } from 'vitest';
import { inspector } from '../../src/locales/inspector/en';
import { OPTIMIZERS } from '../../src/optimizers/ids';
import { Inspector } from '../../src/ui/inspector/Inspector';
import { show } from './charts';

/** The width of the column beside the map. */
const COLUMN = 380;

/** How much wider than its box a line may be, in parts of it: a little is scrolled, and letters differ between machines. */
const MORE = 1 / 8;

let close = (): void => undefined;
afterEach(() => close());

test.each(OPTIMIZERS.filter((id) => id !== 'own'))(
  'the lines of %s with numbers in them fit beside the map',
  async (id) => {
    const panel = (
      <section className="inspector">
        <Inspector words={inspector} />
      </section>
    );
    ({ close } = show(panel, `?surface=rosenbrock&k=7&run=${id}`, COLUMN));
    const boxes = () => [...document.querySelectorAll<HTMLElement>('.inspector-formula')];
    await expect.poll(() => boxes().length).toBeGreaterThan(1);
    const wide = boxes()
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > (1 + MORE) * clientWidth)
      .map(({ scrollWidth, clientWidth, textContent }) => `${scrollWidth} px in ${clientWidth}: ${textContent}`);
    expect(wide, 'give a long sum, or a factor of a product, a line of its own in the rule').toEqual([]);
  },
);
