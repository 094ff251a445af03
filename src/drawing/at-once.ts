// For whoever draws at one go: what comes on demand for a chart is here from the start.
import '../layout/dense-ready.js';
import { uprightWays } from '../layout/upright-ways.js';
import { axisDown, breakBeside, leaders, spread, uprightRows, verticalLayout } from './upright-chart.js';
import { bringUprightInk } from './upright-ink.js';

uprightWays.bring({ spread, uprightRows, verticalLayout });
bringUprightInk({ axisDown, breakBeside, leaders });
