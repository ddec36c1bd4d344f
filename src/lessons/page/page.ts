import './page.css';
import { showScenes, watchFigure } from './figure';
import { tellHost } from './host';
import { showProgress } from './progress';
import { followSteps } from './steps';
import { keepTheme } from './theme';

keepTheme();
tellHost();
followSteps();
watchFigure();
showScenes();
showProgress();
