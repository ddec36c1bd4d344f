import { engineTests } from '../../support/engines/engineTests';
import { webkit } from '../../support/engines/webkit';

engineTests(webkit);
