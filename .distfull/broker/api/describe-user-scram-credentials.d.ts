/** DescribeUserScramCredentials (50), version 0: who may log in, and how. Without names: everybody. */
import { type DescribeUserScramCredentialsResultInput } from '../../generated/kafka/describe-user-scram-credentials.js';
export declare const describeUserScramCredentials: import("./handler.js").ApiHandler<import("../../generated/kafka/describe-user-scram-credentials.js").DescribeUserScramCredentialsRequest, {
    results: DescribeUserScramCredentialsResultInput[];
}>;
