export const words = {
  name: 'Inverse time decay',
  about: 'α/(1 + δt): falls ever more slowly and never ends.',
  parameters: {
    decay: 'Decay',
  },
};
