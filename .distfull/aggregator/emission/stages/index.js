import { aggregate } from './aggregate.js';
import { project } from './project.js';
import { rank } from './rank.js';
/** The stages one behind the other. */
export function chainStages(stages) {
    const compiled = stages.map(compileStage);
    return (rows, window) => compiled.reduce((before, stage) => stage(before, window), rows);
}
function compileStage(stage) {
    switch (stage.kind) {
        case 'project':
            return project(stage);
        case 'rank':
            return rank(stage);
        case 'aggregate':
            return aggregate(stage);
    }
}
//# sourceMappingURL=index.js.map