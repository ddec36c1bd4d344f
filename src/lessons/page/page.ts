import './page.css';
import { showScenes, watchFigure } from './figure';
import { showProgress } from './progress';
import { followSteps } from './steps';
import { keepTheme } from './theme';

keepTheme();
followSteps();
watchFigure();
showScenes();
showProgress();
