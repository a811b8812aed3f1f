export declare const incrementalAlterConfigs: import("./handler.js").ApiHandler<import("../../generated/kafka/incremental-alter-configs.js").IncrementalAlterConfigsRequest, {
    responses: import("./altered-resource.js").AlteredResource[];
}>;
