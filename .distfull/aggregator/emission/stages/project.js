import { StageRows } from '../stage-rows.js';
/** SELECT … WHERE …: rows stay what they are, with other columns. */
export function project({ filter, columns }) {
    return function* (batches) {
        for (const batch of batches) {
            const rows = batch.where(filter);
            if (rows.size === 0)
                continue;
            const projected = columns.map(({ type, scalar }) => ({
                type,
                column: scalar.evaluate(rows),
            }));
            yield new StageRows(projected, rows.identity, rows.sets);
        }
    };
}
//# sourceMappingURL=project.js.map