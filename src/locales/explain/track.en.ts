/** What an explanation says of a recorded track. */
export const track = {
  text:
    'A training was made elsewhere, and where it stood was written down again and again: after every epoch, say. Here these ' +
    'records are played one after another, a record a step; what lay between two of them is not known. Nothing about it can ' +
    'be changed, for it has happened. Of a network’s track only a shadow is seen: the training moved in all its weights, and ' +
    'is projected onto the plane of the map. So there are two losses: the recorded one, which the network really had, and the ' +
    'loss of the plane below, which it would have if it stood on the plane. Its colour on the map and the chart’s line are the ' +
    'recorded one’s. The verdicts that routes get are not given to a track: the slope of the plane is not the one it followed.',
};
