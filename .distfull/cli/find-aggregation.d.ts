import type { AggregationModel, PipelineModel } from '../config/model.js';
/** The aggregation of this name; ends the process with the names that there are. */
export declare function findAggregation({ aggregations }: PipelineModel, name: string, { command, file }: {
    readonly command: string;
    readonly file: string;
}): AggregationModel;
