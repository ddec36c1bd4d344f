/** What an explanation says of a recorded track. */
export const track = {
  text:
    'A training was made elsewhere, and where it stood was written down again and again: after every epoch, say. Here these ' +
    'records are played one after another, a record a step; what lay between two of them is not known. Of a network’s track ' +
    'you see only a projection: the training moved in all its weights, and the map is a plane through them. So there are two ' +
    'losses: the recorded one, which the network really had, and the loss of the map below, which it would have if it stood on ' +
    'the plane. Each dot is coloured by the recorded loss, on the map’s scale, in which all that is lower than the map’s lowest ' +
    'looks alike. If a dot differs from the ground around it, the network was off this plane; if it is alike, that proves ' +
    'nothing. In the chart the thick line is the recorded loss and the thin one that of the map. A track belongs to the ' +
    'surface on which it was recorded: over another one the two have nothing to say to each other. Tracks get no verdict such ' +
    'as “Reached the lowest point”, because they did not follow this map’s slope.',
};
