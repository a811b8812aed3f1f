import type { RankStage } from '../../plan.js';
import type { RowStage } from './row-stage.js';
export declare function rank(stage: RankStage): RowStage;
