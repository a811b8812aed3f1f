export declare const heartbeat: import("./handler.js").ApiHandler<import("../../generated/kafka/heartbeat.js").HeartbeatRequest, {
    errorCode: number;
}>;
