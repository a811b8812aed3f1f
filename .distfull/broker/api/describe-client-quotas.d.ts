export declare const describeClientQuotas: import("./handler.js").ApiHandler<import("../../generated/kafka/describe-client-quotas.js").DescribeClientQuotasRequest, {
    entries: never[];
    errorCode?: never;
    errorMessage?: never;
} | {
    errorCode: 35;
    errorMessage: string;
    entries: null;
}>;
