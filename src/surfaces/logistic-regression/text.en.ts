export const text = {
  text:
    'Each point of the map is a classifier: σ(wx + b) is the probability it gives for the second class, and the loss is the mean cross-entropy. ' +
    'It is convex, so there is no second valley, but it is not quadratic: steep where the classifier is wrong and sure, nearly flat where it is right. ' +
    'If a border separates the classes without fault, there is no minimum at all: longer weights are always better, and the walk never ends.',
  where:
    '(xᵢ, yᵢ) are the m samples, yᵢ = 1 for the second class. Fitted with two weights, w₁x₁ + w₂x₂ stands for wx + b.',
};
