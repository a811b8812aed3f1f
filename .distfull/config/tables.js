import { nearestTo } from '../util/did-you-mean.js';
import { checkSection, loadCheck } from './check-section.js';
import { configOf } from './config-of.js';
export async function readTables(section, broker, report) {
    const tables = [];
    for (const [name, table] of section?.children ?? []) {
        const found = await readTable(table, report);
        if (found === undefined)
            continue;
        const { config, ...ofFormat } = found;
        if (config.brokers.length === 0 && broker === undefined) {
            const remedy = `add a broker section, or ${table.path}.brokers`;
            report.error(table.position, table.path, `has no broker to read from; ${remedy}`);
        }
        tables.push({
            name,
            topic: config.topic ?? name,
            format: config.format,
            ...ofFormat,
            metadata: config.metadata,
            ...timeOf(config.timestamp),
            watermarkMs: config.watermark,
            futureMaxMs: config.futureMax,
            ...(config.alignment > 0 && { alignmentMs: config.alignment }),
            idleTimeoutMs: config.idleTimeout,
            allowedLatenessMs: config.lateness,
            brokers: config.brokers,
            position: table.position,
        });
    }
    return tables;
}
/** The column of `timestamp: proctime()`, as queries name it. */
const processingTimeColumn = 'proctime';
function timeOf(timestamp) {
    if (timestamp.toLowerCase() !== 'proctime()')
        return { timestamp };
    return { timestamp: processingTimeColumn, isProcessingTime: true };
}
/** What every table has, and the options of its format, which stand beside each other. */
async function readTable(table, report) {
    const { properties = {} } = (await loadCheck('table')).schema;
    const check = await checkOfFormat(table, properties['format']);
    const ofEvery = Object.keys(properties);
    const ofFormat = new Set([...table.children.keys()].filter((key) => !ofEvery.includes(key)));
    for (const key of ofFormat) {
        // A slip in the name of an option of every table is none of the format's.
        const isKnown = Object.hasOwn(check?.schema.properties ?? {}, key);
        if (!isKnown && nearestTo(key, ofEvery) !== undefined)
            ofFormat.delete(key);
    }
    const config = await configOf(table.without(ofFormat), 'table', report);
    if (check === undefined)
        return undefined;
    const others = new Set([...table.children.keys()].filter((key) => !ofFormat.has(key)));
    const { config: options, leaves } = checkSection(table.without(others), check, report);
    if (config === undefined || options === undefined)
        return undefined;
    const positions = Array.from(leaves, ([pointer, { position }]) => {
        return [pointer.slice(1).replaceAll('/', '.'), position];
    });
    return { config, options, optionPositions: Object.fromEntries(positions) };
}
/** Undefined for a format that there is not, which is reported with the table's own options. */
async function checkOfFormat(table, { enum: formats = [], default: usual }) {
    const written = String(table.leaf('format')?.value ?? usual).toLowerCase();
    return formats.includes(written) ? loadCheck(`formats/${written}`) : undefined;
}
//# sourceMappingURL=tables.js.map