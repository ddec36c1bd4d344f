/** Greek letters by their names. */
const GREEK = {
  ...{ alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', epsilon: 'ε', zeta: 'ζ', eta: 'η', theta: 'θ', iota: 'ι' },
  ...{ kappa: 'κ', lambda: 'λ', mu: 'μ', nu: 'ν', xi: 'ξ', rho: 'ρ', sigma: 'σ', tau: 'τ', phi: 'φ', chi: 'χ' },
  ...{ psi: 'ψ', omega: 'ω' },
} as const;

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(GREEK).map(([name, letter]) => [letter, name]));
const LETTERS: ReadonlyMap<string, string> = new Map(Object.entries(GREEK));

/** A name as rules and addresses have it: Greek letters by their names, `m_hat` as `mHat`. */
export const plainName = (word: string): string =>
  [...word]
    .map((letter) => NAMES.get(letter) ?? letter)
    .join('')
    .replace(/_+(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A name as it is printed, β₁ for beta1 or v₂ for v2; none where it is printed as it is written. */
export function greekSign(name: string): string | undefined {
  const [, word = '', digit] = /^([A-Za-z]+)(\d?)$/.exec(name) ?? [];
  const letter = LETTERS.get(word) ?? (word.length === 1 && digit ? word : undefined);
  return letter && letter + (digit ? String.fromCodePoint('₀'.codePointAt(0)! + Number(digit)) : '');
}
