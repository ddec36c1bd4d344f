export const text = {
  text:
    'Conjugate gradient: the new direction keeps a part β of the old one, chosen so that progress already made ' +
    'is not undone. On a quadratic in two dimensions with exact line searches, two steps reach the minimum; here ' +
    'the search only meets the strong Wolfe conditions, which ask for enough descent (c₁) and for a slope that ' +
    'has become flat enough (c₂). On other functions the directions slowly lose their meaning, hence β is never ' +
    'negative and it starts afresh every few updates. Noise spoils it: it needs the whole data.',
  where: 's meets both inequalities, the strong Wolfe conditions; d and p are those of the update before.',
};
