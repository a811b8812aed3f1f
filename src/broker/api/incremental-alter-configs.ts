/** IncrementalAlterConfigs (44), versions 0–1: sets, removes, or changes lists of single configs. */
import {
  incrementalAlterConfigsApi,
  type AlterableConfig,
} from '../../generated/kafka/incremental-alter-configs.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { configListOf } from '../log/config-value.js';
import { topicConfigs } from '../log/topic-config-definitions.js';
import { TopicError, type TopicConfigs } from '../log/topics.js';
import { alterResources, operation } from './altered-resource.js';
import { apiHandler } from './handler.js';

export const incrementalAlterConfigs = apiHandler(
  incrementalAlterConfigsApi,
  async (request, { broker }) => ({
    responses: await alterResources(request, broker, (configs, alteration) =>
      alteration.configs.reduce(changed, configs),
    ),
  }),
);

function changed(
  configs: TopicConfigs,
  { name, configOperation, value }: AlterableConfig,
): TopicConfigs {
  const { [name]: own, ...others } = configs;
  // Removing what is not there succeeds, as in Kafka, whatever its name is.
  if (configOperation === operation.delete) return others;
  if (configOperation === operation.set) return { ...configs, [name]: value! };
  if (configOperation !== operation.append && configOperation !== operation.subtract)
    throw new TopicError(ErrorCode.INVALID_REQUEST, `Unknown operation type ${configOperation}`);
  const definition = topicConfigs.find((each) => each.name === name);
  const isAppend = configOperation === operation.append;
  if (definition?.type !== 'list')
    throw new TopicError(
      ErrorCode.INVALID_CONFIG,
      `Can't ${isAppend ? 'APPEND' : 'SUBTRACT'} to key ${name} because its type is not LIST.`,
    );
  const items = configListOf(own ?? definition.defaultValue);
  const given = value!.split(',').map((item) => item.trim());
  const next = isAppend
    ? [...items, ...given.filter((item) => !items.includes(item))]
    : items.filter((item) => !given.includes(item));
  return { ...configs, [name]: next.join(',') };
}
