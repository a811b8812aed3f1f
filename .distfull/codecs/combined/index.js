import { CombinedRows } from './combined-rows.js';
import { CombinedScanner } from './scan.js';
const columns = [
    { name: 'ip', type: 'string', nullable: false },
    { name: 'ident', type: 'string', nullable: true },
    { name: 'user', type: 'string', nullable: true },
    { name: 'ts', type: 'timestamp', nullable: false },
    { name: 'method', type: 'string', nullable: true },
    { name: 'path', type: 'string', nullable: true },
    { name: 'query', type: 'string', nullable: true },
    { name: 'protocol', type: 'string', nullable: true },
    { name: 'status', type: 'number', nullable: true, integer: true },
    { name: 'bytes', type: 'number', nullable: false, integer: true },
    { name: 'referer', type: 'string', nullable: true },
    { name: 'agent', type: 'string', nullable: true },
];
export const combinedFormat = {
    columns,
    parse(slab) {
        const rows = new CombinedRows(slab.buffer, slab.size);
        const scanner = new CombinedScanner(slab.buffer, rows);
        const rejected = [];
        for (let i = 0; i < slab.size; i++) {
            const reason = scanner.scan(slab.starts[i], slab.ends[i]);
            if (reason === undefined)
                rows.bodyIndexes[rows.size++] = i;
            else
                rejected.push({ bodyIndex: i, reason });
        }
        return { rows, rejected };
    },
};
export const combined = { name: 'combined', create: () => combinedFormat };
//# sourceMappingURL=index.js.map