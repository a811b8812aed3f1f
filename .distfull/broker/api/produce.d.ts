import { type PartitionProduceResponseInput } from '../../generated/kafka/produce.js';
export declare const produce: import("./handler.js").ApiHandler<import("../../generated/kafka/produce.js").ProduceRequest, {
    responses: {
        name: string;
        partitionResponses: PartitionProduceResponseInput[];
    }[];
}>;
