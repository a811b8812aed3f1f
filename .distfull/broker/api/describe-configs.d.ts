/**
 * DescribeConfigs (32), versions 1–4: topics and the broker. Loggers, client metrics and groups are
 * answered without entries, since tools ask for them all. v3 types and documentation.
 */
import { type DescribeConfigsResultInput } from '../../generated/kafka/describe-configs.js';
export declare const describeConfigs: import("./handler.js").ApiHandler<import("../../generated/kafka/describe-configs.js").DescribeConfigsRequest, {
    results: DescribeConfigsResultInput[];
}>;
