export const text = {
  text:
    'A cosine that begins anew: each time the rate has come down, it jumps back to α, and the next round is m ' +
    'times as long. At the end of each round the walk has settled somewhere; the jump throws it out again, ' +
    'perhaps into a better valley, perhaps out of the best one. So it is the end of a round at which one ' +
    'should stop and look; networks kept from several ends can also have their predictions averaged. With m = ' +
    '2 and T₀ a little over a seventh of the run, it ends within the third round, as 1 + 2 + 4 = 7.',
  where: 's counts the steps since the last restart, i the restarts so far.',
};
