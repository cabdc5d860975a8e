import type { Operation } from '../operation.js';
import { checkFigureFile, takeBackFigureFile, takeFigureFile } from './figure-file.js';
import { listIndicators, readIndicator, readIndicatorsAsCsv } from './indicator.js';
import { decideRule, readRules, stateRule } from './rule-operations.js';
import { listDeskIndicators, stateActual } from './staff-indicators.js';

/** What the plan's indicators came to: read by everybody, stated at the desk. */
export const INDICATOR_OPERATIONS: readonly Operation[] = [
  listIndicators,
  readIndicatorsAsCsv,
  readIndicator,
  listDeskIndicators,
  stateActual,
  checkFigureFile,
  takeFigureFile,
  takeBackFigureFile,
  readRules,
  stateRule,
  decideRule,
];
