import type { WindowRange } from '../../checkpoint/keys.js';
import { type Aggregation } from '../../plan.js';
import { QueryShape } from '../../state/query-shape.js';
import { WindowState } from '../../state/window-state.js';
import { StageRows } from '../stage-rows.js';
import type { RowStage } from './row-stage.js';
/** GROUP BY over the rows of a window. */
export declare function aggregate(aggregation: Aggregation): RowStage;
/** The groups of a state as rows of `window`: SELECT … HAVING …. */
export declare function groupRows(shape: QueryShape, state: WindowState, window: WindowRange, chosen?: Uint32Array<ArrayBufferLike>): Generator<StageRows>;
