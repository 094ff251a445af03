// For whoever draws at one go: the stages of many events are here from the start.
import { DenseComposer } from './dense-composer.js';
import { bringDense } from './dense-ways.js';

bringDense(DenseComposer);
