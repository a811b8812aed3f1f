export declare const describeGroups: import("./handler.js").ApiHandler<import("../../generated/kafka/describe-groups.js").DescribeGroupsRequest, {
    groups: ({
        errorCode?: number | undefined;
        errorMessage?: string | null | undefined;
        groupId: string;
        groupState: string;
        protocolType: string;
        protocolData: string;
        members: readonly import("../../generated/kafka/describe-groups.js").DescribedGroupMemberInput[];
        authorizedOperations: number;
    } | {
        errorCode?: number | undefined;
        errorMessage?: string | null | undefined;
        groupId: string;
        groupState: string;
        protocolType: string;
        protocolData: string;
        members: readonly import("../../generated/kafka/describe-groups.js").DescribedGroupMemberInput[];
        authorizedOperations?: number | undefined;
    })[];
}>;
