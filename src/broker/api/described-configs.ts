/** Configs as DescribeConfigs and CreateTopics show them: the value and where it comes from. */
import type { DescribeConfigsResourceResultInput } from '../../generated/kafka/describe-configs.js';
import type { LogLimits } from '../limits.js';
import type { ConfigDefinition, ConfigType } from '../log/config-value.js';
import { topicConfigs } from '../log/topic-config-definitions.js';
import { defaultOf } from '../log/topic-configs.js';

export type ConfigEntry = Required<DescribeConfigsResourceResultInput>;

export const configSource = { topic: 1, staticBroker: 4, default: 5 } as const;

export const configTypeNumber: Readonly<Record<ConfigType, number>> = {
  boolean: 1,
  string: 2,
  int: 3,
  long: 5,
  double: 6,
  list: 7,
};

/** Every config of a topic that has set `own`. */
export function topicEntries(
  own: Readonly<Record<string, string>>,
  limits: LogLimits,
): ConfigEntry[] {
  return topicConfigs.map((definition) => topicEntry(definition, own[definition.name], limits));
}

function topicEntry(
  { name, type, brokerName, description }: ConfigDefinition,
  own: string | undefined,
  limits: LogLimits,
): ConfigEntry {
  const { topic, default: byDefault } = configSource;
  const value = defaultOf(name, limits);
  // The values that would take effect one after the other if those before were removed.
  const synonyms = [
    ...(own === undefined ? [] : [{ name, value: own, source: topic }]),
    ...(brokerName === undefined ? [] : [{ name: brokerName, value, source: byDefault }]),
  ];
  return {
    name,
    value: own ?? value,
    readOnly: false,
    configSource: own === undefined ? byDefault : topic,
    isSensitive: false,
    synonyms,
    configType: configTypeNumber[type],
    documentation: description,
  };
}
