export const words = {
  name: 'AdamW',
  about: 'Adam whose weight decay pulls at the weights themselves, not at the slope.',
};
