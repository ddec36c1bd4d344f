export const text = {
  text:
    'Each point of the map is a line h(x) = θ₀ + θ₁x, and its altitude is half the mean of its squared errors. The ' +
    'surface is a quadratic bowl with exactly one minimum, the least-squares line. With columns as measured, ' +
    'θ₀ and θ₁ have different units and the bowl becomes a very long ravine; standardized columns make it round, and that is why one standardizes.',
  where: '(xᵢ, yᵢ) are the m samples.',
};
