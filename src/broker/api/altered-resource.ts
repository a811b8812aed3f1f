/** What AlterConfigs and IncrementalAlterConfigs have in common. Only topics can be configured here. */
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { topicNameProblem } from '../log/topic-name.js';
import { TopicError, type TopicConfigs } from '../log/topics.js';
import { assertThisBroker, resourceType } from './config-resource.js';
import type { BrokerParts } from './handler.js';
import { topicFailure } from './topic-failure.js';

interface Alteration {
  readonly resourceType: number;
  readonly resourceName: string;
  readonly configs: readonly {
    readonly name: string;
    readonly value: string | null;
    /** Absent: it is set. */
    readonly configOperation?: number;
  }[];
}

export interface AlteredResource {
  readonly resourceType: number;
  readonly resourceName: string;
  readonly errorCode: number;
  readonly errorMessage: string | null;
}

/** `change` makes the new configs of the old ones; it may throw TopicError. */
export async function alterResources<A extends Alteration>(
  { resources, validateOnly }: { readonly resources: readonly A[]; readonly validateOnly: boolean },
  broker: BrokerParts,
  change: (configs: TopicConfigs, alteration: A) => TopicConfigs,
): Promise<AlteredResource[]> {
  const altered: AlteredResource[] = [];
  const repeated = repeatedIn(resources);
  for (const resource of resources) {
    const { resourceType: type, resourceName } = resource;
    const answered = { resourceType: type, resourceName };
    try {
      assertAlterable(resource, repeated, broker);
      const changed = (configs: TopicConfigs): TopicConfigs => change(configs, resource);
      const { topics } = broker;
      // In Kafka's order: wrong configs are wrong whether the topic is there or not.
      const next = changed(topics.get(resourceName)?.configs ?? {});
      assertName(resourceName);
      topics.checkConfigs(next);
      topics.existing(resourceName);
      if (!validateOnly) await topics.configure(resourceName, changed);
      altered.push({ ...answered, errorCode: ErrorCode.NONE, errorMessage: null });
    } catch (error) {
      altered.push({ ...answered, ...topicFailure(error, resourceName, broker.logger) });
    }
  }
  return altered;
}

/** Of IncrementalAlterConfigs. */
export const operation = { set: 0, delete: 1, append: 2, subtract: 3 } as const;

/** Types and names that stand there more than once. */
function repeatedIn(resources: readonly Alteration[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { resourceType: type, resourceName } of resources) {
    const resource = `${type}/${resourceName}`;
    if (seen.has(resource)) repeated.add(resource);
    seen.add(resource);
  }
  return repeated;
}

function assertAlterable(
  { resourceType: type, resourceName, configs }: Alteration,
  repeated: ReadonlySet<string>,
  broker: BrokerParts,
): void {
  const refuse = (message: string): never => {
    throw new TopicError(ErrorCode.INVALID_REQUEST, message);
  };
  if (repeated.has(`${type}/${resourceName}`)) refuse('Each resource must appear at most once.');
  if (new Set(configs.map(({ name }) => name)).size < configs.length)
    refuse('Error due to duplicate config keys');
  const nulls = configs.filter(
    ({ value, configOperation }) => value === null && configOperation !== operation.delete,
  );
  if (nulls.length > 0)
    refuse(`Null value not supported for : ${nulls.map(({ name }) => name).join()}`);
  if (type === resourceType.broker && resourceName !== '') assertThisBroker(resourceName, broker);
  if (type === resourceType.broker || type === resourceType.brokerLogger)
    refuse("The broker's configs are those of its own configuration; change them there.");
  if (type !== resourceType.topic) refuse(`Unknown resource type ${type}`);
}

function assertName(topic: string): void {
  if (topic === '')
    throw new TopicError(ErrorCode.INVALID_REQUEST, 'Default topic resources are not allowed.');
  const problem = topicNameProblem(topic);
  if (problem !== undefined) throw new TopicError(ErrorCode.INVALID_TOPIC_EXCEPTION, problem);
}
