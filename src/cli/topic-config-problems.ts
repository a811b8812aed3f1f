/** What is wrong with Kafka's topic configs in a file: the broker knows them, the configuration does not. */
import { topicConfigProblem } from '../broker/log/topic-configs.js';
import type { LoadedConfig } from '../config/load-config.js';
import type { BrokerModel, Problem } from '../config/model.js';

export function topicConfigProblems(
  { position, topicDefaults, topics }: BrokerModel,
  leaves: LoadedConfig['leaves'],
): Problem[] {
  const places = [
    { path: 'broker.topicDefaults', position, configs: topicDefaults },
    ...topics.map((topic) => ({
      path: `broker.topics.${topic.name}`,
      position: topic.position,
      configs: topic.configs,
    })),
  ];
  return places.flatMap(({ path, position: place, configs }) => {
    const problem = (at: string, message: string | undefined): Problem[] =>
      message === undefined
        ? []
        : [{ severity: 'error', position: leaves.get(at)?.position ?? place, path: at, message }];
    const single = Object.entries(configs).flatMap(([name, value]) =>
      problem(`${path}.configs.${name}`, topicConfigProblem({ [name]: value })),
    );
    // Those that are right by themselves may still exclude each other.
    return single.length > 0 ? single : problem(path, topicConfigProblem(configs));
  });
}
