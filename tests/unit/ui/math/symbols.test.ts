import { expect, test } from 'vitest';
import { decode } from '../../../../src';
import { objectiveOf } from '../../../../src/core/objective';
import { en, zh } from '../../../../src/locales/whole';
import { feetOf, symbolsOf } from '../../../../src/ui/math/symbols';
import { everySurface } from '../../core/minima/everySurface';

const surfaceAt = (address: string) => objectiveOf(decode(address).scenario).surface;

test.each([
  ['?surface=bowl', ['x', 'y'], ['x', 'y']],
  ['?surface=maunga-whau', ['x', 'y'], ['x', 'y']],
  ['?surface=linear-regression', ['θ₀', 'θ₁'], ['0', '1']],
  ['?surface=logistic-regression', ['w', 'b'], ['w', 'b']],
  ['?surface=tanh-network', ['w₁', 'w₂'], ['1', '2']],
  ['?surface=sine-fit', ['θ₁', 'θ₂'], ['1', '2']],
])('%s calls its coordinates %o in formulas, and at the foot of a vector %o', (address, symbols, feet) => {
  const surface = surfaceAt(address);
  expect(symbolsOf(surface)).toEqual(symbols);
  expect(feetOf(surface)).toEqual(feet);
});

test('the axes of the map name every coordinate by the symbol that formulas have for it', () => {
  for (const text of [en, zh]) {
    for (const [of, surface] of everySurface) {
      for (const [i, name] of text.axes[surface.axes]!.entries())
        expect(name.split(/[ ,（]/), `${text.tag} ${of}`).toContain(symbolsOf(surface)[i]);
    }
  }
});
