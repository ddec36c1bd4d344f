/** What the remarks of the program say, a line each. */
export interface ProgramRemarks {
  /** What must be there before. */
  readonly needs: readonly string[];
  readonly directions: string;
  readonly track: string;
  readonly grid: string;
  readonly restore: string;
}

/**
 * A program in Python that writes, with PyTorch, the track of a training and the loss around its end as files that are read
 * here. Both lie in the plane through the final weights along the two principal components of the recorded ones (Li et al.,
 * 2018, section 7).
 */
export const recordingProgram = ({ needs, directions, track, grid, restore }: ProgramRemarks): string => `\
${needs.map((line) => `# ${line}`).join('\n')}
import csv
import torch
from torch.nn.utils import vector_to_parameters

def loss_at(vector):
    vector_to_parameters(vector, model.parameters())
    return float(loss_of(model))

def save(name, rows):
    with open(name, "w", newline="") as file:
        csv.writer(file).writerows(rows)

# ${directions}
final = weights[-1]
steps = torch.stack(weights) - final
one, two = torch.linalg.svd(steps - steps.mean(0), full_matrices=False).Vh[:2]

# ${track}
places = torch.stack([steps @ one, steps @ two], dim=1).cpu()
rows = [[x, y, loss_at(w)] for (x, y), w in zip(places.tolist(), weights)]
save("track.csv", [["x", "y", "loss"]] + rows)

# ${grid}
reach = 1.2 * places.abs().max(0).values
xs, ys = (reach[:, None] * torch.linspace(-1, 1, 25)).tolist()
rows = [[y] + [loss_at(final + x * one + y * two) for x in xs] for y in ys]
save("grid.csv", [[""] + xs] + rows)

# ${restore}
vector_to_parameters(final.clone(), model.parameters())
`;
