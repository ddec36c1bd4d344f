export const text = {
  text:
    'A cosine that begins anew: each time the rate has come down, it jumps back to α, and the next round is m times as long. ' +
    'At the end of each round the walk has settled somewhere; the jump throws it out again, perhaps into a better valley, ' +
    'perhaps out of the best one. So it is the end of a round at which one should stop and look, and the results of several ' +
    'ends can be averaged. With T₀ of a seventh of the run and m = 2, three rounds fill it.',
  where: 's counts the steps since the last restart, i the restarts so far.',
};
