export declare const findCoordinator: import("./handler.js").ApiHandler<import("../../generated/kafka/find-coordinator.js").FindCoordinatorRequest, {
    nodeId: number;
    host: string;
    port: number;
    errorCode: 0;
    errorMessage: string;
} | {
    errorCode: 42;
    errorMessage: string;
    nodeId: number;
    host: string;
    port: number;
} | {
    coordinators: ({
        nodeId: number;
        host: string;
        port: number;
        errorCode: 0;
        errorMessage: string;
        key: string;
    } | {
        errorCode: 42;
        errorMessage: string;
        nodeId: number;
        host: string;
        port: number;
        key: string;
    })[];
}>;
