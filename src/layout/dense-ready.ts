// For whoever draws at one go: the stages of many events and of upright charts are here from the start.
import { DenseComposer } from './dense-composer.js';
import { bringDense } from './dense-ways.js';
import { uprightWays } from './upright-ways.js';
import * as upright from './vertical-layout.js';

bringDense(DenseComposer);
uprightWays.bring(upright);
