/**
 * DescribeConfigs (32), versions 1–4: topics and the broker. Loggers, client metrics and groups are
 * answered without entries, since tools ask for them all; a resource that is named twice, once.
 * v3 types and documentation.
 */
import {
  describeConfigsApi,
  type DescribeConfigsResource,
  type DescribeConfigsResultInput,
} from '../../generated/kafka/describe-configs.js';
import { ErrorCode } from '../../protocol/kafka/error-codes.js';
import { isInternalTopic, topicNameProblem } from '../log/topic-name.js';
import { TopicError } from '../log/topics.js';
import { brokerEntries } from './broker-configs.js';
import { assertThisBroker, resourceType } from './config-resource.js';
import { topicEntries, type ConfigEntry } from './described-configs.js';
import { distinct } from './distinct.js';
import { apiHandler, type BrokerParts, type RequestContext } from './handler.js';
import { topicFailure } from './topic-failure.js';

interface Wanted {
  readonly includeSynonyms: boolean;
  readonly includeDocumentation: boolean;
}

const knownTypes: ReadonlySet<number> = new Set(Object.values(resourceType));

export const describeConfigs = apiHandler(describeConfigsApi, (request, context) => {
  const resources = distinct(request.resources, ({ resourceType: type, resourceName }) =>
    JSON.stringify([type, resourceName]),
  );
  // As in Kafka: one of an unknown type, and nothing is told of any.
  const stranger = resources.find((resource) => !knownTypes.has(resource.resourceType));
  const results = resources.map((resource) =>
    stranger === undefined
      ? describe(resource, request, context)
      : unknownType(resource, stranger.resourceType),
  );
  return { results };
});

function unknownType(
  { resourceType: type, resourceName }: DescribeConfigsResource,
  unknown: number,
): DescribeConfigsResultInput {
  const errorMessage = `Unexpected resource type ${unknown}`;
  const { INVALID_REQUEST: errorCode } = ErrorCode;
  return { resourceType: type, resourceName, configs: [], errorCode, errorMessage };
}

function describe(
  resource: DescribeConfigsResource,
  { includeSynonyms, includeDocumentation }: Wanted,
  context: RequestContext,
): DescribeConfigsResultInput {
  const { resourceType: type, resourceName, configurationKeys } = resource;
  const answered = { resourceType: type, resourceName };
  try {
    // As in Kafka, no key means every key.
    const keys = configurationKeys?.length === 0 ? null : configurationKeys;
    const wanted = entriesOf(resource, context).filter(({ name }) => keys?.includes(name) ?? true);
    const configs = wanted.map(({ synonyms, documentation, ...entry }) => ({
      ...entry,
      synonyms: includeSynonyms ? synonyms : [],
      documentation: includeDocumentation ? documentation : null,
    }));
    return { ...answered, configs };
  } catch (error) {
    return {
      ...answered,
      configs: [],
      ...topicFailure(error, resourceName, context.broker.logger),
    };
  }
}

/** Throws TopicError. */
function entriesOf(
  { resourceType: type, resourceName }: DescribeConfigsResource,
  context: RequestContext,
): ConfigEntry[] {
  const { broker } = context;
  if (type === resourceType.topic) return topicEntriesOf(resourceName, broker);
  if (type === resourceType.broker) {
    // No name: the defaults of all brokers, which only Kafka's dynamic configs can set.
    if (resourceName === '') return [];
    assertThisBroker(resourceName, broker);
    return brokerEntries(context);
  }
  if (type === resourceType.brokerLogger) assertThisBroker(resourceName, broker);
  return [];
}

function topicEntriesOf(name: string, { topics, limits }: BrokerParts): ConfigEntry[] {
  const problem = topicNameProblem(name);
  if (problem !== undefined) throw new TopicError(ErrorCode.INVALID_TOPIC_EXCEPTION, problem);
  if (isInternalTopic(name)) return [];
  return topicEntries(topics.existing(name).configs, limits.log);
}
