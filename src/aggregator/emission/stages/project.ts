import type { ProjectStage } from '../../plan.js';
import { StageRows } from '../stage-rows.js';
import type { RowStage } from './row-stage.js';

/** SELECT … WHERE …: rows stay what they are, with other columns. */
export function project({ filter, columns }: ProjectStage): RowStage {
  return function* (batches) {
    for (const batch of batches) {
      const rows = batch.where(filter);
      if (rows.size === 0) continue;
      const projected = columns.map(({ type, scalar }) => ({
        type,
        column: scalar.evaluate(rows),
      }));
      yield new StageRows(projected, rows.identity, rows.sets);
    }
  };
}
