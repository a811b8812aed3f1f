import type { ProjectStage } from '../../plan.js';
import type { RowStage } from './row-stage.js';
/** SELECT … WHERE …: rows stay what they are, with other columns. */
export declare function project({ filter, columns }: ProjectStage): RowStage;
