import { configuredLimits } from '../broker/configured-limits.js';
import type { ConfiguredTopic } from '../broker/log/configured-topics.js';
import type { BrokerWorkerOptions } from '../broker/worker.js';
import type { BrokerModel } from '../config/model.js';
import type { InternalAccess } from './internal-access.js';

/**
 * What the section `broker:` means to the broker: plain values. `access`: its own way in, if it has
 * one; `topics`: there from the start beside those of the section.
 */
export function brokerOptions(
  broker: BrokerModel,
  access: InternalAccess | undefined,
  topics: readonly ConfiguredTopic[] = [],
): BrokerWorkerOptions {
  const { listeners, users, acls, superUsers, dataDir, flush } = broker;
  const { defaultPartitions, autoCreateTopics, replicationFactor } = broker;
  return {
    listeners: [...listeners, ...(access === undefined ? [] : [access.listener])],
    users: { ...users, ...access?.users },
    acls,
    superUsers: [...superUsers, ...(access?.superUsers ?? [])],
    dataDir,
    flush,
    topics: [...broker.topics, ...topics],
    defaultPartitions,
    autoCreateTopics,
    replicationFactor,
    limits: configuredLimits(broker),
  };
}
