/** An optimizer's rule written out over plain variables: x, y, the gradient gx, gy, and the update's number t. */
export interface Rule {
  /** The parameters that it reads. */
  readonly hyper: string;
  /** Variables that it keeps from one update to the next, 0 at first. */
  readonly memory: readonly string[];
  readonly step: string;
}

const DECAYED = `
    const dx = gx + weightDecay * x;
    const dy = gy + weightDecay * y;`;

const AVERAGES = `
    w1 = beta1 * w1 + (1 - beta1);
    w2 = beta2 * w2 + (1 - beta2);
    mx = beta1 * mx + (1 - beta1) * dx;
    my = beta1 * my + (1 - beta1) * dy;
    vx = beta2 * vx + (1 - beta2) * dx * dx;
    vy = beta2 * vy + (1 - beta2) * dy * dy;`;

const ADAM = { hyper: 'lr, beta1, beta2, eps, weightDecay', memory: ['w1', 'w2', 'mx', 'my', 'vx', 'vy'] };

/** By the optimizer's id. */
export const rules = {
  gd: {
    hyper: 'lr, weightDecay',
    memory: [],
    step: `
    x += -lr * (gx + weightDecay * x);
    y += -lr * (gy + weightDecay * y);`,
  },
  momentum: {
    hyper: 'lr, momentum, dampening, weightDecay',
    memory: ['vx', 'vy'],
    step: `${DECAYED}
    vx = t === 1 || momentum === 0 ? dx : momentum * vx + (1 - dampening) * dx;
    vy = t === 1 || momentum === 0 ? dy : momentum * vy + (1 - dampening) * dy;
    x += -lr * vx;
    y += -lr * vy;`,
  },
  nesterov: {
    hyper: 'lr, momentum, weightDecay',
    memory: ['vx', 'vy'],
    step: `${DECAYED}
    vx = momentum * vx + dx;
    vy = momentum * vy + dy;
    x += -lr * (dx + momentum * vx);
    y += -lr * (dy + momentum * vy);`,
  },
  adagrad: {
    hyper: 'lr, lrDecay, eps, weightDecay',
    memory: ['sx', 'sy'],
    step: `${DECAYED}
    const rate = lr / (1 + (t - 1) * lrDecay);
    sx += dx * dx;
    sy += dy * dy;
    x += (-rate * dx) / (Math.sqrt(sx) + eps);
    y += (-rate * dy) / (Math.sqrt(sy) + eps);`,
  },
  adadelta: {
    hyper: 'lr, rho, eps, weightDecay',
    memory: ['ux', 'uy', 'vx', 'vy'],
    step: `${DECAYED}
    vx = rho * vx + (1 - rho) * dx * dx;
    vy = rho * vy + (1 - rho) * dy * dy;
    const moveX = (Math.sqrt(ux + eps) / Math.sqrt(vx + eps)) * dx;
    const moveY = (Math.sqrt(uy + eps) / Math.sqrt(vy + eps)) * dy;
    ux = rho * ux + (1 - rho) * moveX * moveX;
    uy = rho * uy + (1 - rho) * moveY * moveY;
    x += -lr * moveX;
    y += -lr * moveY;`,
  },
  rmsprop: {
    hyper: 'lr, alpha, eps, momentum, centered, weightDecay',
    memory: ['vx', 'vy', 'mx', 'my', 'bx', 'by'],
    step: `${DECAYED}
    vx = alpha * vx + (1 - alpha) * dx * dx;
    vy = alpha * vy + (1 - alpha) * dy * dy;
    mx = alpha * mx + (1 - alpha) * dx;
    my = alpha * my + (1 - alpha) * dy;
    const rootX = Math.sqrt(Math.max(0, vx - centered * mx * mx));
    const rootY = Math.sqrt(Math.max(0, vy - centered * my * my));
    bx = momentum * bx + dx / (rootX + eps);
    by = momentum * by + dy / (rootY + eps);
    x += -lr * bx;
    y += -lr * by;`,
  },
  adam: {
    ...ADAM,
    step: `${DECAYED}${AVERAGES}
    const rate = lr / w1;
    const root = Math.sqrt(w2);
    x += (-rate * mx) / (Math.sqrt(vx) / root + eps);
    y += (-rate * my) / (Math.sqrt(vy) / root + eps);`,
  },
  amsgrad: {
    ...ADAM,
    memory: [...ADAM.memory, 'ux', 'uy'],
    step: `${DECAYED}${AVERAGES}
    ux = Math.max(ux, vx);
    uy = Math.max(uy, vy);
    const rate = lr / w1;
    const root = Math.sqrt(w2);
    x += (-rate * mx) / (Math.sqrt(ux) / root + eps);
    y += (-rate * my) / (Math.sqrt(uy) / root + eps);`,
  },
  adamw: {
    ...ADAM,
    step: `
    const dx = gx;
    const dy = gy;${AVERAGES}
    const rate = lr / w1;
    const root = Math.sqrt(w2);
    x += -lr * weightDecay * x - (rate * mx) / (Math.sqrt(vx) / root + eps);
    y += -lr * weightDecay * y - (rate * my) / (Math.sqrt(vy) / root + eps);`,
  },
  adamax: {
    hyper: 'lr, beta1, beta2, eps, weightDecay',
    memory: ['w1', 'mx', 'my', 'ux', 'uy'],
    step: `${DECAYED}
    w1 = beta1 * w1 + (1 - beta1);
    mx = beta1 * mx + (1 - beta1) * dx;
    my = beta1 * my + (1 - beta1) * dy;
    ux = Math.max(beta2 * ux, Math.abs(dx) + eps);
    uy = Math.max(beta2 * uy, Math.abs(dy) + eps);
    const rate = lr / w1;
    x += (-rate * mx) / ux;
    y += (-rate * my) / uy;`,
  },
  nadam: {
    ...ADAM,
    hyper: `${ADAM.hyper}, momentumDecay`,
    step: `${DECAYED}
    const mu = beta1 * (1 - 0.5 * exp(-0.040821994520255166 * momentumDecay * t));
    const ahead = beta1 * (1 - 0.5 * exp(-0.040821994520255166 * momentumDecay * (t + 1)));${AVERAGES.replace(
      'w1 = beta1 * w1 + (1 - beta1)',
      'w1 = mu * w1 + (1 - mu)',
    )}
    const now = (lr * (1 - mu)) / w1;
    const next = (lr * ahead) / (ahead * w1 + (1 - ahead));
    x += -(now * dx + next * mx) / (Math.sqrt(vx / w2) + eps);
    y += -(now * dy + next * my) / (Math.sqrt(vy / w2) + eps);`,
  },
  radam: {
    ...ADAM,
    step: `${DECAYED}${AVERAGES}
    const rate = lr / w1;
    const limit = 2 / (1 - beta2) - 1;
    const rho = limit - (2 * t * (1 - w2)) / w2;
    if (rho > 5) {
      const square = ((rho - 4) * (rho - 2) * limit) / ((limit - 4) * (limit - 2) * rho);
      const rectified = rate * Math.sqrt(square * w2);
      x += (-rectified * mx) / (Math.sqrt(vx) + eps);
      y += (-rectified * my) / (Math.sqrt(vy) + eps);
    } else {
      x += -rate * mx;
      y += -rate * my;
    }`,
  },
  rprop: {
    hyper: 'lr, etaMinus, etaPlus, stepMin, stepMax',
    memory: ['sizeX', 'sizeY', 'beforeX', 'beforeY'],
    step: `
    const turnX = gx * beforeX;
    const turnY = gy * beforeY;
    const factorX = turnX > 0 ? etaPlus : turnX < 0 ? etaMinus : 1;
    const factorY = turnY > 0 ? etaPlus : turnY < 0 ? etaMinus : 1;
    sizeX = Math.min(stepMax, Math.max(stepMin, (t > 1 ? sizeX : lr) * factorX));
    sizeY = Math.min(stepMax, Math.max(stepMin, (t > 1 ? sizeY : lr) * factorY));
    beforeX = turnX < 0 ? 0 : gx;
    beforeY = turnY < 0 ? 0 : gy;
    x += -Math.sign(beforeX) * sizeX;
    y += -Math.sign(beforeY) * sizeY;`,
  },
  lion: {
    hyper: 'lr, beta1, beta2, weightDecay',
    memory: ['mx', 'my'],
    step: `
    x += -lr * (Math.sign(beta1 * mx + (1 - beta1) * gx) + weightDecay * x);
    y += -lr * (Math.sign(beta1 * my + (1 - beta1) * gy) + weightDecay * y);
    mx = beta2 * mx + (1 - beta2) * gx;
    my = beta2 * my + (1 - beta2) * gy;`,
  },
} as const satisfies Readonly<Record<string, Rule>>;
