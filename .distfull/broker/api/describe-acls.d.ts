/** DescribeAcls (29), versions 1–3: the rules that a filter means. v1 prefixes · v3 users. */
import { type DescribeAclsResourceInput } from '../../generated/kafka/describe-acls.js';
export declare const describeAcls: import("./handler.js").ApiHandler<import("../../generated/kafka/describe-acls.js").DescribeAclsRequest, {
    errorCode: 54;
    errorMessage: 'No Authorizer is configured.';
    resources: never[];
} | {
    errorCode: 42;
    errorMessage: string;
    resources: never[];
} | {
    errorCode?: never;
    errorMessage?: never;
    resources: DescribeAclsResourceInput[];
}>;
