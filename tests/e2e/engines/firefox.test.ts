import { engineTests } from '../../support/engines/engineTests';
import { firefox } from '../../support/engines/firefox';

engineTests(firefox);
