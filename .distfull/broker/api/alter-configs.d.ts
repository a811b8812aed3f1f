export declare const alterConfigs: import("./handler.js").ApiHandler<import("../../generated/kafka/alter-configs.js").AlterConfigsRequest, {
    responses: import("./altered-resource.js").AlteredResource[];
}>;
