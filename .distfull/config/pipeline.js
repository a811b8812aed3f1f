/** The sections of a pipeline file beside its agents: broker, tables, aggregations, dashboard. */
import { resolve } from 'node:path';
import { didYouMean } from '../util/did-you-mean.js';
import { parseAddress } from './address.js';
import { readAggregations } from './aggregations/read-aggregations.js';
import { readBroker } from './broker.js';
import { besideFile } from './coerce.js';
import { configOf } from './config-of.js';
import { isWebAddress } from './read-files.js';
import { readTables } from './tables.js';
export const pipelineSections = ['dataDir', 'broker', 'tables', 'aggregations', 'dashboard'];
/** `root` holds the pipeline's leaves only. */
export async function readPipeline(root, report) {
    const dataDir = dataDirOf(root);
    const broker = await readBroker(root.child('broker'), dataDir, report);
    const tables = await readTables(root.child('tables'), root.child('broker'), report);
    const aggregations = await readAggregations(root.child('aggregations'), report);
    const dashboard = await readDashboard(root.child('dashboard'), report);
    return { dataDir, broker, tables, aggregations, dashboard };
}
/** A YAML file keeps its data beside itself; paths in Flume's are of the working directory. */
function dataDirOf(root) {
    const leaf = root.leaf('dataDir');
    if (leaf !== undefined && !leaf.empty) {
        const path = String(leaf.value);
        return leaf.format === 'yaml' ? besideFile(leaf, path) : resolve(path);
    }
    const { file } = root.position;
    const isBeside = /\.ya?ml$/i.test(file) && !isWebAddress(file);
    return isBeside ? resolve(file, '..', 'data') : resolve('data');
}
async function readDashboard(section, report) {
    const config = await configOf(section, 'dashboard', report);
    if (section === undefined || config === undefined)
        return undefined;
    const address = addressOf(section, config.listen, report);
    return address === undefined ? undefined : { ...address, position: section.position };
}
function addressOf(section, listen, report) {
    const address = parseAddress(listen);
    if (typeof address !== 'string')
        return address;
    const position = section.leaf('listen')?.position ?? section.position;
    report.error(position, `${section.path}.listen`, `${address}, found "${listen}"`);
    return undefined;
}
/** Sections that a pipeline file may have meant by an unknown name. */
export function sectionRemedy(name) {
    const known = ['agents', ...pipelineSections];
    return didYouMean(name, known) || `; sections: ${known.join(', ')}, or an agent's name`;
}
//# sourceMappingURL=pipeline.js.map