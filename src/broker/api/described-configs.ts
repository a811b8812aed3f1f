/** Configs as DescribeConfigs and CreateTopics show them: the value and where it comes from. */
import type { DescribeConfigsResourceResultInput } from '../../generated/kafka/describe-configs.js';
import type { LogLimits } from '../limits.js';
import type { ConfigDefinition, ConfigType } from '../log/config-value.js';
import { topicConfigs } from '../log/topic-config-definitions.js';
import { builtInDefaultOf, defaultOf } from '../log/topic-configs.js';

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

interface InForce {
  readonly value: string;
  readonly source: number;
  /** The values that would take effect one after the other if those before were removed. */
  readonly synonyms: ConfigEntry['synonyms'];
}

/** What the broker's configuration says and what is so by itself, as the config `name` of the broker. */
export function inForce(value: string, byDefault: string, name: string | undefined): InForce {
  const { staticBroker, default: builtIn } = configSource;
  const isConfigured = value !== byDefault;
  const values = [
    ...(isConfigured ? [{ value, source: staticBroker }] : []),
    { value: byDefault, source: builtIn },
  ];
  return {
    value,
    source: isConfigured ? staticBroker : builtIn,
    synonyms: name === undefined ? [] : values.map((each) => ({ name, ...each })),
  };
}

function topicEntry(
  { name, type, brokerName, isSetInHours, description }: ConfigDefinition,
  own: string | undefined,
  limits: LogLimits,
): ConfigEntry {
  const { value, source, synonyms } = inForce(
    defaultOf(name, limits),
    builtInDefaultOf(name, limits),
    brokerName,
  );
  const { topic, default: builtIn } = configSource;
  const others = synonyms.filter((each) => !isSetInHours || each.source !== builtIn);
  return {
    name,
    value: own ?? value,
    readOnly: false,
    configSource: own === undefined ? source : topic,
    isSensitive: false,
    synonyms: [...(own === undefined ? [] : [{ name, value: own, source: topic }]), ...others],
    configType: configTypeNumber[type],
    documentation: description,
  };
}
