export declare const leaveGroup: import("./handler.js").ApiHandler<import("../../generated/kafka/leave-group.js").LeaveGroupRequest, {
    errorCode: number;
    members: never[];
} | {
    errorCode?: never;
    members: {
        memberId: string;
        groupInstanceId: string | null;
        errorCode: number;
    }[];
}>;
