/** IncrementalAlterConfigs (44), versions 0–1: sets, removes, or changes lists of single configs. */
import {
  incrementalAlterConfigsApi,
  type AlterableConfig,
} from '../../generated/kafka/incremental-alter-configs.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { topicConfigs } from '../log/topic-configs.js';
import { TopicError } from '../log/topics.js';
import { alterTopic, type AlteredResource } from './altered-resource.js';
import { apiHandler } from './handler.js';

const operation = { set: 0, delete: 1, append: 2, subtract: 3 } as const;

export const incrementalAlterConfigs = apiHandler(
  incrementalAlterConfigsApi,
  async (request, { broker }) => {
    const responses: AlteredResource[] = [];
    for (const resource of request.resources)
      responses.push(
        await alterTopic(resource, request.validateOnly, broker, (configs) =>
          resource.configs.reduce(changed, configs),
        ),
      );
    return { responses };
  },
);

type Configs = Readonly<Record<string, string>>;

function changed(configs: Configs, { name, configOperation, value }: AlterableConfig): Configs {
  const definition = topicConfigs.find((each) => each.name === name);
  if (definition === undefined)
    throw new TopicError(ErrorCode.INVALID_CONFIG, `Unknown topic config name: ${name}`);
  if (configOperation === operation.delete) {
    const { [name]: _, ...rest } = configs;
    return rest;
  }
  if (value === null)
    throw new TopicError(ErrorCode.INVALID_REQUEST, `Null value for configuration ${name}.`);
  if (configOperation === operation.set) return { ...configs, [name]: value };
  if (definition.type !== 'list')
    throw new TopicError(ErrorCode.INVALID_CONFIG, `Configuration ${name} is not a list.`);
  const items = (configs[name] ?? definition.defaultValue).split(',').filter((item) => item !== '');
  const given = value.split(',');
  const next =
    configOperation === operation.append
      ? [...items, ...given.filter((item) => !items.includes(item))]
      : items.filter((item) => !given.includes(item));
  return { ...configs, [name]: next.join(',') };
}
