export const text = {
  text:
    'Any formula in x and y: numbers, + − × ÷ ^, brackets, |x|, π, e, and the functions sin, cos, tan, asin, acos, atan, ' +
    'atan2, sinh, cosh, tanh, exp, ln, log2, log10, sqrt, cbrt, hypot, pow, abs, sign, floor, ceil, min, max and mod; log is ' +
    'the natural logarithm. Cases are written where(x < 0, −x, x) or x < 0 ? −x : x. LaTeX, NumPy, MATLAB and JavaScript ' +
    'are read too, with x₁ and x₂ or θ₀ and θ₁ as variables. ' +
    'Its slope and curvature are worked out exactly, by dual numbers; at a kink, a jump or a tip that term’s slope is 0, and where ' +
    'two are equal in min or max, midway between theirs. Its minima are not known beforehand: ' +
    'a route has reached one where the slope is nearly zero and the land curves upwards in every direction. ' +
    'The map marks those that a search finds; a line or a circle of lowest places is not marked. ' +
    'Where the formula has no finite value the map is left blank, and a route that gets there has diverged.',
  where: 'f is what you typed.',
};
