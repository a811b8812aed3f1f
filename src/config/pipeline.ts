/** The sections of a pipeline file beside its agents: broker, tables, aggregations, dashboard. */
import { join, resolve } from 'node:path';
import { outputTypes } from '../generated/config/outputs.js';
import type { AggregationConfig } from '../generated/config/aggregation.js';
import type { BrokerConfig } from '../generated/config/broker.js';
import type { DashboardConfig } from '../generated/config/dashboard.js';
import type { TableConfig } from '../generated/config/table.js';
import { didYouMean } from '../util/did-you-mean.js';
import { parseAddress } from './address.js';
import { checkSection, loadCheck } from './check-section.js';
import { besideFile } from './coerce.js';
import { readComponent } from './component.js';
import type {
  AggregationModel,
  BrokerModel,
  DashboardModel,
  OutputModel,
  PipelineModel,
  SourcePosition,
  TableModel,
} from './model.js';
import { isWebAddress } from './read-files.js';
import type { Report } from './report.js';
import { Section } from './section.js';

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

async function readBroker(
  section: Section | undefined,
  dataDir: string,
  report: Report,
): Promise<BrokerModel | undefined> {
  const config = await configOf<BrokerConfig>(section, 'broker', report);
  if (section === undefined || config === undefined) return undefined;
  const address = addressOf(section, config.listen, report);
  if (address === undefined) return undefined;
  const topics = Object.entries(config.topics).map(([name, topic]) => ({
    name,
    partitions: topic.partitions,
    retentionMs: topic.retention,
    retentionBytes: topic.retentionBytes,
    configs: topic.configs,
    position: positionBelow(section, `topics.${name}`),
  }));
  const { flush } = config;
  const directory = config.dataDir ?? join(dataDir, 'broker');
  return { ...address, dataDir: directory, flush, topics, position: section.position };
}

async function readTables(
  section: Section | undefined,
  broker: Section | undefined,
  report: Report,
): Promise<TableModel[]> {
  const tables: TableModel[] = [];
  for (const [name, table] of section?.children ?? []) {
    const config = await configOf<TableConfig>(table, 'table', report);
    if (config === undefined) continue;
    if (config.brokers.length === 0 && broker === undefined) {
      const remedy = `add a broker section, or ${table.path}.brokers`;
      report.error(table.position, table.path, `has no broker to read from; ${remedy}`);
    }
    tables.push({
      name,
      topic: config.topic ?? name,
      format: config.format,
      timestamp: config.timestamp,
      watermarkMs: config.watermark,
      idleTimeoutMs: config.idleTimeout,
      allowedLatenessMs: config.lateness,
      brokers: config.brokers,
      position: table.position,
    });
  }
  return tables;
}

async function readAggregations(
  section: Section | undefined,
  report: Report,
): Promise<AggregationModel[]> {
  const aggregations: AggregationModel[] = [];
  for (const [name, aggregation] of section?.children ?? []) {
    const options = aggregation.without(new Set(['outputs']));
    const config = await configOf<AggregationConfig>(options, 'aggregation', report, ['outputs']);
    const outputs = await readOutputs(aggregation, report);
    if (config === undefined) continue;
    aggregations.push({
      name,
      sql: config.sql,
      sqlPosition: aggregation.leaf('sql')!.position,
      outputs,
      checkpointIntervalMs: config.checkpointInterval,
      position: aggregation.position,
    });
  }
  return aggregations;
}

/** A list of outputs; none written is the table that `results` and the dashboard read. */
async function readOutputs(aggregation: Section, report: Report): Promise<OutputModel[]> {
  const { path, position } = aggregation;
  const section = aggregation.child('outputs') ?? new Section(`${path}.outputs`, position, []);
  if (section.own !== undefined && !section.own.empty) {
    const fact = 'must be a list of maps, such as `- { type: table }`';
    report.error(section.own.position, section.path, fact);
    return [];
  }
  const definitions = outputTypes.map((type) => ({ type, aliases: [], schema: `outputs/${type}` }));
  const outputs: OutputModel[] = [];
  const implied = new Section(`${section.path}.0`, position, []);
  const members = section.children.size === 0 ? [implied] : section.children.values();
  for (const member of members) {
    const kind = { kind: 'output', definitions, common: [] } as const;
    const written = member === implied ? { ...kind, defaultType: 'table' } : kind;
    const output = await readComponent(member.path, member, written, report);
    if (output === undefined) continue;
    const { type, config } = output;
    outputs.push({ type, config, position: member.position });
  }
  return outputs;
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

async function configOf<Config>(
  section: Section | undefined,
  schema: string,
  report: Report,
  siblings: readonly string[] = [],
): Promise<Config | undefined> {
  if (section === undefined) return undefined;
  const { own } = section;
  if (own !== undefined && !own.empty) {
    const fact = `must be a map of options, found ${JSON.stringify(own.value)}`;
    report.error(own.position, section.path, fact);
    return undefined;
  }
  const { config } = checkSection(section, await loadCheck(schema), report, siblings);
  return config as Config | undefined;
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

function positionBelow(section: Section, key: string): SourcePosition {
  const depth = section.path.split('.').length + 1;
  const entry = section.entries.find((each) => each.key === key || each.key.startsWith(`${key}.`));
  return entry?.leaf.keyPositions[depth] ?? section.position;
}

/** Sections that a pipeline file may have meant by an unknown name. */
export function sectionRemedy(name: string): string {
  const known = ['agents', ...pipelineSections];
  return didYouMean(name, known) || `; sections: ${known.join(', ')}, or an agent's name`;
}
