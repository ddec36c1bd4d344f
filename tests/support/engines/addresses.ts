import { optimizers, schedules, surfaces } from '../../../src';

const NEEDS_DATA = new Set([
  'linear-regression',
  'huber-regression',
  'logistic-regression',
  'tanh-network',
  'sine-fit',
]);

/** What looks at all data in each step, and takes no batch. */
const WHOLE = new Set(['armijo', 'cg', 'newton', 'bfgs', 'lbfgs']);

const DATA = [
  'linear-regression,scale:raw&data=penguins',
  'linear-regression&data=line,n:200,outliers:0.05',
  'huber-regression,delta:0.3&data=penguins,species:adelie-gentoo',
  'logistic-regression&data=penguins,species:adelie-chinstrap,x:bill',
  'logistic-regression,fit:two-weights&data=blobs,n:200',
  'tanh-network&data=waves,n:120,noise:0.2',
  'sine-fit&data=waves,outliers:0.1',
];

const FORMULAS = [
  '(x^2-1)^2+y^2',
  'sin(3x)*cos(2y)+x^2/4+y^2/4',
  'exp(-x^2-y^2)+(x^2+y^2)/9',
  'ln(1+x^2)+sqrt(1+y^2)',
  'tanh(x)^2+atan(y)^2+x^2/9',
  'abs(x)+2abs(y)+x^2/4',
  'where(x<0,x^2,2x^2)+y^4',
  'hypot(x,y)+max(x,y)/2+x^2+y^2',
  '(x*y-1)^2+(x-y)^2/8',
  'sinh(x/2)^2+cosh(y/3)',
];

const scene = (surface: string, run: string): string => `?surface=${surface}&steps=80&stop=off&seed=3&${run}`;

/** Addresses that between them use every surface with every optimizer, every schedule, batches, noise and formulas. */
export function addressesOfAll(): string[] {
  const methods = Object.keys(optimizers);
  const grounds = Object.keys(surfaces).filter((id) => id !== 'grid' && id !== 'formula');
  return [
    ...grounds.flatMap((surface) =>
      methods.map((method, place) => {
        const batch = WHOLE.has(method) ? 'full' : ['full', '1', '8'][place % 3];
        const noise = batch !== 'full' && !NEEDS_DATA.has(surface) ? '&noise=0.5' : '';
        return scene(surface, `run=${method},batch:${batch}${noise}`);
      }),
    ),
    ...DATA.flatMap((surface) =>
      ['gd,batch:1', 'momentum,batch:32', 'adam,batch:7', 'lbfgs'].map((run) => scene(surface, `run=${run}`)),
    ),
    ...Object.keys(schedules).flatMap((schedule) =>
      ['mountain&noise=0.3', 'linear-regression&data=penguins'].map((surface) =>
        scene(surface, `run=momentum,batch:4,schedule:${schedule}`),
      ),
    ),
    ...FORMULAS.flatMap((formula) =>
      ['gd', 'adam', 'newton'].map((run) => scene(`formula&f=${encodeURIComponent(formula)}`, `run=${run}`)),
    ),
  ];
}
