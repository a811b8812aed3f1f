export declare const initProducerId: import("./handler.js").ApiHandler<import("../../generated/kafka/init-producer-id.js").InitProducerIdRequest, {
    errorCode: number;
    producerId: number;
    producerEpoch: number;
}>;
