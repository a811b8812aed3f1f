/**
 * Flume's trap: its Kafka source sets the header `topic`, and its Kafka sink obeys it, so that a sink
 * in the same agent writes events back to where they come from.
 */
import type { AgentModel, ComponentModel } from './model.js';
import type { Report } from './report.js';

export function warnOfKafkaLoops(agent: AgentModel, report: Report): void {
  const sources = agent.sources.filter(({ type }) => type === 'kafka');
  const sinks = agent.sinks.filter(({ type }) => type === 'kafka');
  for (const source of sources)
    for (const sink of sinks)
      if (source.channels.includes(sink.channel) && isLoop(source.config, sink.config)) {
        const path = `${agent.name}.sinks.${sink.name}`;
        const fact = `writes the events of source "${source.name}" back to the topic they come from`;
        const remedy = 'set allowTopicOverride = false here, or setTopicHeader = false there';
        report.warn(sink.position, path, `${fact}, which its topic header names; ${remedy}`);
      }
}

type Options = ComponentModel['config'];

/** Of different clusters the same topics are what a mirror wants. */
function isLoop(source: Options, sink: Options): boolean {
  const from = serversOf(source);
  const hasCommonServer = serversOf(sink).some((server) => from.includes(server));
  const isObeyed = source['setTopicHeader'] === true && sink['allowTopicOverride'] === true;
  return hasCommonServer && isObeyed && source['topicHeader'] === sink['topicHeader'];
}

function serversOf(options: Options): readonly unknown[] {
  const servers = options['kafka.bootstrap.servers'];
  return Array.isArray(servers) ? servers : [];
}
