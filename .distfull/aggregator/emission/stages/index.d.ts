import type { Stage } from '../../plan.js';
import type { RowStage } from './row-stage.js';
/** The stages one behind the other. */
export declare function chainStages(stages: readonly Stage[]): RowStage;
