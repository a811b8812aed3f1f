import { ConfigError } from '../../core/errors.js';
import { OpenWindows } from '../state/open-windows.js';
import type { QueryShape } from '../state/query-shape.js';
import type { WindowSet } from './window-set.js';

/** Rows that would open more are refused: hostile times cannot fill the memory. */
const openWindowsMax = 10_000;

/** The windows of a query, by their kind. */
export function openWindowSet(shape: QueryShape): WindowSet {
  const { window } = shape.plan;
  if (window.kind === 'tumble') return new OpenWindows(shape, window, openWindowsMax);
  throw new ConfigError(`windows of kind ${window.kind} do not run here yet; use a Flink cluster`);
}
