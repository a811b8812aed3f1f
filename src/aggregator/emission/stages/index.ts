import type { Stage } from '../../plan.js';
import { aggregate } from './aggregate.js';
import { project } from './project.js';
import { rank } from './rank.js';
import type { RowStage } from './row-stage.js';

/** The stages one behind the other. */
export function chainStages(stages: readonly Stage[]): RowStage {
  const compiled = stages.map(compileStage);
  return (rows, window) => compiled.reduce((before, stage) => stage(before, window), rows);
}

function compileStage(stage: Stage): RowStage {
  switch (stage.kind) {
    case 'project':
      return project(stage);
    case 'rank':
      return rank(stage);
    case 'aggregate':
      return aggregate(stage);
  }
}
