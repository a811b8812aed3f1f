export declare const joinGroup: import("./handler.js").ApiHandler<import("../../generated/kafka/join-group.js").JoinGroupRequest, {
    errorCode: number;
    generationId: number;
    protocolType: string | null;
    protocolName: string | null;
    leader: string;
    skipAssignment: boolean;
    memberId: string;
    members: {
        memberId: string;
        groupInstanceId: string | null;
        metadata: Buffer<ArrayBufferLike>;
    }[];
}>;
