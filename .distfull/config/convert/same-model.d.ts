import type { PipelineModel } from '../model.js';
/** Whether both run the same: places apart, and paths as they are meant in `directory`. */
export declare function isSameModel(a: PipelineModel, b: PipelineModel, directory: string): boolean;
