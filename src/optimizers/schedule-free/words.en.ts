export const words = {
  name: 'Schedule-Free',
  about: 'Plain steps at full rate; gradients taken near the average of them all, which settles by itself.',
};
