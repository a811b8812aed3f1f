/** Configs as DescribeConfigs and CreateTopics show them: the value and where it comes from. */
import type { DescribeConfigsResourceResultInput } from '../../generated/kafka/describe-configs.js';
import type { LogLimits } from '../limits.js';
import type { ConfigType } from '../log/config-value.js';
export type ConfigEntry = Required<DescribeConfigsResourceResultInput>;
export declare const configSource: {
    readonly topic: 1;
    readonly staticBroker: 4;
    readonly default: 5;
};
export declare const configTypeNumber: Readonly<Record<ConfigType, number>>;
/** Every config of a topic that has set `own`. */
export declare function topicEntries(own: Readonly<Record<string, string>>, limits: LogLimits): ConfigEntry[];
