/** The sections of a pipeline file beside its agents: broker, tables, aggregations, dashboard. */
import { resolve } from 'node:path';
import type { DashboardConfig } from '../generated/config/dashboard.js';
import { didYouMean } from '../util/did-you-mean.js';
import { parseAddress } from './address.js';
import { readAggregations } from './aggregations/read-aggregations.js';
import { readBroker } from './broker.js';
import { besideFile } from './coerce.js';
import { configOf } from './config-of.js';
import type { DashboardModel, PipelineModel } from './model.js';
import { isWebAddress } from './read-files.js';
import type { Report } from './report.js';
import type { Section } from './section.js';
import { readTables } from './tables.js';

export const pipelineSections = ['dataDir', 'broker', 'tables', 'aggregations', 'dashboard'];

export type PipelineParts = Omit<PipelineModel, 'files' | 'agents'>;

/** `root` holds the pipeline's leaves only. */
export async function readPipeline(root: Section, report: Report): Promise<PipelineParts> {
  const dataDir = dataDirOf(root);
  const broker = await readBroker(root.child('broker'), dataDir, report);
  const tables = await readTables(root.child('tables'), root.child('broker'), report);
  const aggregations = await readAggregations(root.child('aggregations'), report);
  const dashboard = await readDashboard(root.child('dashboard'), report);
  return { dataDir, broker, tables, aggregations, dashboard };
}

/** A YAML file keeps its data beside itself; paths in Flume's are of the working directory. */
function dataDirOf(root: Section): string {
  const leaf = root.leaf('dataDir');
  if (leaf !== undefined && !leaf.empty) {
    const path = String(leaf.value);
    return leaf.format === 'yaml' ? besideFile(leaf, path) : resolve(path);
  }
  const { file } = root.position;
  const isBeside = /\.ya?ml$/i.test(file) && !isWebAddress(file);
  return isBeside ? resolve(file, '..', 'data') : resolve('data');
}

async function readDashboard(
  section: Section | undefined,
  report: Report,
): Promise<DashboardModel | undefined> {
  const config = await configOf<DashboardConfig>(section, 'dashboard', report);
  if (section === undefined || config === undefined) return undefined;
  const address = addressOf(section, config.listen, report);
  return address === undefined ? undefined : { ...address, position: section.position };
}

function addressOf(
  section: Section,
  listen: string,
  report: Report,
): { readonly host: string; readonly port: number } | undefined {
  const address = parseAddress(listen);
  if (typeof address !== 'string') return address;
  const position = section.leaf('listen')?.position ?? section.position;
  report.error(position, `${section.path}.listen`, `${address}, found "${listen}"`);
  return undefined;
}

/** Sections that a pipeline file may have meant by an unknown name. */
export function sectionRemedy(name: string): string {
  const known = ['agents', ...pipelineSections];
  return didYouMean(name, known) || `; sections: ${known.join(', ')}, or an agent's name`;
}
