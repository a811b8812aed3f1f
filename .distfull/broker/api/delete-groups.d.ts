export declare const deleteGroups: import("./handler.js").ApiHandler<import("../../generated/kafka/delete-groups.js").DeleteGroupsRequest, {
    results: {
        groupId: string;
        errorCode: number;
    }[];
}>;
