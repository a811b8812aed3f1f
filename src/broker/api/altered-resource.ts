/** What AlterConfigs and IncrementalAlterConfigs have in common. Only topics can be configured here. */
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { TopicError } from '../log/topics.js';
import type { BrokerParts } from './handler.js';
import { topicFailure } from './topic-failure.js';

type Configs = Readonly<Record<string, string>>;

export interface AlteredResource {
  readonly resourceType: number;
  readonly resourceName: string;
  readonly errorCode: number;
  readonly errorMessage: string | null;
}

const topicResource = 2;

/** `change` makes the new configs of the old ones; it may throw TopicError. */
export async function alterTopic(
  { resourceType, resourceName }: Pick<AlteredResource, 'resourceType' | 'resourceName'>,
  validateOnly: boolean,
  { topics, logger }: BrokerParts,
  change: (configs: Configs) => Configs,
): Promise<AlteredResource> {
  const resource = { resourceType, resourceName };
  try {
    if (resourceType !== topicResource)
      throw new TopicError(
        ErrorCode.INVALID_REQUEST,
        `Resource type ${resourceType} cannot be configured here; change the broker's own configuration.`,
      );
    const configs = change(topics.existing(resourceName).configs);
    if (validateOnly) topics.checkConfigs(configs);
    else await topics.configure(resourceName, configs);
    return { ...resource, errorCode: ErrorCode.NONE, errorMessage: null };
  } catch (error) {
    return { ...resource, ...topicFailure(error, resourceName, logger) };
  }
}
