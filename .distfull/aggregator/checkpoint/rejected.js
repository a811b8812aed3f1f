import { decodeJson } from './tables.js';
const recentMax = 20;
const recentBodyBytesMax = 4096;
/** What a table of rejected records holds, for a person: the newest first, their bodies cut. */
export function rejectedStatus(aggregation, count, table) {
    const newest = table.getRange({ reverse: true, limit: recentMax });
    const recent = Array.from(newest, ({ value }) => {
        const { timeMs, partition, offset, ...record } = decodeJson(value);
        const reason = `partition ${partition}, offset ${offset}: ${record.reason}`;
        const body = Buffer.from(record.body, 'base64').subarray(0, recentBodyBytesMax).toString();
        return { timeMs, component: `aggregation ${aggregation}`, reason, body };
    });
    return { count, recent };
}
//# sourceMappingURL=rejected.js.map