/** Rules between components: what fits into a channel's transactions, and who uses a channel. */
import type { AgentModel, ComponentModel } from './model.js';
import type { Report } from './report.js';

/** Without the components that Flume would remove for these rules. */
export function checkCapacities(agent: AgentModel, report: Report): AgentModel {
  const channels = agent.channels.filter((channel) => fitsItself(agent, channel, report));
  const fits = (kind: string, component: ComponentModel, names: readonly string[]): boolean =>
    channels
      .filter((channel) => names.includes(channel.name))
      .every((channel) => fitsChannel(`${agent.name}.${kind}`, component, channel, report));
  const sources = agent.sources.filter((source) => fits('sources', source, source.channels));
  const sinks = agent.sinks.filter((sink) => fits('sinks', sink, [sink.channel]));
  return { ...agent, channels, sources, sinks };
}

function fitsItself(agent: AgentModel, channel: ComponentModel, report: Report): boolean {
  const { capacity, transactionCapacity } = channel.config;
  if (typeof capacity !== 'number' || typeof transactionCapacity !== 'number') return true;
  if (transactionCapacity <= capacity) return true;
  const path = `${agent.name}.channels.${channel.name}`;
  const fact = `transactionCapacity ${transactionCapacity} is more than capacity ${capacity}`;
  report.error(channel.position, path, `${fact}; raise capacity or lower transactionCapacity`);
  return false;
}

/** Only components with a batch size: Avro and HTTP sources take what their clients send. */
function fitsChannel(
  parent: string,
  component: ComponentModel,
  channel: ComponentModel,
  report: Report,
): boolean {
  const { transactionCapacity } = channel.config;
  const batch = Object.entries(component.config).find(([key]) => batchKey.test(key));
  if (typeof transactionCapacity !== 'number' || typeof batch?.[1] !== 'number') return true;
  if (batch[1] <= transactionCapacity) return true;
  const capacity = `transactionCapacity ${transactionCapacity} of channel "${channel.name}"`;
  const fact = `${batch[0]} ${batch[1]} is more than ${capacity}`;
  const remedy = 'raise transactionCapacity (and capacity) or lower the batch size';
  report.error(component.position, `${parent}.${component.name}`, `${fact}; ${remedy}`);
  return false;
}

const batchKey = /^(?:(?:sink|hdfs|hive)\.)?(?:batchSize|batch-size|flumeBatchSize)$/;

/** A channel that nothing is attached to is left out, as in Flume. */
export function dropUnusedChannels(agent: AgentModel, report: Report): AgentModel {
  const used = new Set([
    ...agent.sources.flatMap((source) => source.channels),
    ...agent.sinks.map((sink) => sink.channel),
  ]);
  const channels = agent.channels.filter((channel) => {
    if (used.has(channel.name)) return true;
    const path = `${agent.name}.channels.${channel.name}`;
    const fact = `channel "${channel.name}" has no source and no sink and is left out`;
    report.warn(channel.position, path, fact);
    return false;
  });
  return { ...agent, channels };
}
