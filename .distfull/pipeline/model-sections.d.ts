import type { PipelineModel } from '../config/model.js';
/** The sections beside the agents that say something else, wherever in the files it stands. */
export declare function sectionsThatDiffer(a: PipelineModel, b: PipelineModel): string[];
