export declare const createAcls: import("./handler.js").ApiHandler<import("../../generated/kafka/create-acls.js").CreateAclsRequest, {
    results: {
        readonly errorCode: 54;
        readonly errorMessage: 'No Authorizer is configured.';
    }[];
} | {
    results: ({
        errorCode: 42;
        errorMessage: string;
    } | {
        errorMessage?: never;
        errorCode: 0;
    })[];
}>;
