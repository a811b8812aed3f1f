import type { PipelineModel } from '../config/model.js';

const sections = ['dataDir', 'broker', 'tables', 'aggregations', 'dashboard'] as const;

/** The sections beside the agents that say something else, wherever in the files it stands. */
export function sectionsThatDiffer(a: PipelineModel, b: PipelineModel): string[] {
  return sections.filter((section) => essenceOf(a[section]) !== essenceOf(b[section]));
}

function essenceOf(section: unknown): string | undefined {
  return JSON.stringify(section, (key, value: unknown) =>
    /^(?:position|sqlPosition)$/.test(key) ? undefined : value,
  );
}
