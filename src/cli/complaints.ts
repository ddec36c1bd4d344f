import type { Locale } from '../locales/en';
import type { Problem } from '../scenario/problem';

/** Where what a problem tells of stands in an address as it was typed, from 1; none where that was mended before. */
function placeOf(address: string, { key, given }: Problem): number | undefined {
  const shown = given.replace(/…$/, '');
  const whole = address.indexOf(`${key}=${shown}`);
  const at = whole < 0 && shown !== '' ? address.indexOf(shown) : whole;
  return at < 0 ? undefined : at + 1;
}

/** A line about each thing of an address that can't be used: where it stands, what it is, why, and what would be taken. */
export function complaintsOf(address: string, problems: readonly Problem[], text: Locale): readonly string[] {
  const { at, errors } = text.formula;
  const { reasons, taken, left, aside } = text.problems;
  return problems.map((problem) => {
    const place = placeOf(address, problem);
    const { detail } = problem;
    return [
      place === undefined ? '' : at(place),
      `${problem.key}=${problem.given} ${reasons[problem.reason]}`,
      detail ? `${at(detail.at + 1)}${errors[detail.code](detail.found, detail.near)}` : '',
      aside(problem.taken === '' ? left : taken(problem.taken)),
    ].join('');
  });
}
