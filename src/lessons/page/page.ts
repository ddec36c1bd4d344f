import './page.css';
import { fitFigure, showScenes, watchFigure } from './figure';
import { tellHost } from './host';
import { showProgress } from './progress';
import { followSteps } from './steps';
import { keepTheme } from './theme';

keepTheme();
fitFigure();
tellHost();
followSteps();
watchFigure();
showScenes();
showProgress();
