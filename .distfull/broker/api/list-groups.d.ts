export declare const listGroups: import("./handler.js").ApiHandler<import("../../generated/kafka/list-groups.js").ListGroupsRequest, {
    groups: {
        groupId: string;
        protocolType: string;
        groupState: import("../group/rebalance.js").GroupState;
        groupType: string;
    }[];
}>;
