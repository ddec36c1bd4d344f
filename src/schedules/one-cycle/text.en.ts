export const text = {
  text:
    'A single rise to a large α and a single long fall to far below the start. The large rate in the middle is meant ' +
    'to cross flat land quickly and to keep away from narrow valleys. In the paper momentum falls while the rate rises; here, as with cycle_momentum=False, it does not.',
};
