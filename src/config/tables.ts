/** The `tables:` of a pipeline file. */
import type { TableConfig } from '../generated/config/table.js';
import { nearestTo } from '../util/did-you-mean.js';
import { checkSection, loadCheck } from './check-section.js';
import { configOf } from './config-of.js';
import type { TableModel } from './model.js';
import type { Report } from './report.js';
import type { Section } from './section.js';

export async function readTables(
  section: Section | undefined,
  broker: Section | undefined,
  report: Report,
): Promise<TableModel[]> {
  const tables: TableModel[] = [];
  for (const [name, table] of section?.children ?? []) {
    const found = await readTable(table, report);
    if (found === undefined) continue;
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

function timeOf(timestamp: string): Pick<TableModel, 'timestamp' | 'isProcessingTime'> {
  if (timestamp.toLowerCase() !== 'proctime()') return { timestamp };
  return { timestamp: processingTimeColumn, isProcessingTime: true };
}

/** What every table has, and the options of its format, which stand beside each other. */
async function readTable(
  table: Section,
  report: Report,
): Promise<
  ({ readonly config: TableConfig } & Pick<TableModel, 'options' | 'optionPositions'>) | undefined
> {
  const { properties = {} } = (await loadCheck('table')).schema;
  const names = Object.keys(properties);
  const isOfFormat = (key: string): boolean =>
    !names.includes(key) && nearestTo(key, names) === undefined;
  const keys = [...table.children.keys()];
  const ofFormat = new Set(keys.filter(isOfFormat));
  const ofEvery = new Set(keys.filter((key) => !isOfFormat(key)));
  const config = await configOf<TableConfig>(table.without(ofFormat), 'table', report);
  const written = table.leaf('format')?.value;
  const format = properties['format']!.enum!.find((name) => name === written) ?? config?.format;
  if (format === undefined) return undefined;
  const check = await loadCheck(`formats/${format}`);
  const { config: options, leaves } = checkSection(table.without(ofEvery), check, report);
  if (config === undefined || options === undefined) return undefined;
  const positions = Array.from(leaves, ([pointer, { position }]) => {
    return [pointer.slice(1).replaceAll('/', '.'), position] as const;
  });
  return { config, options, optionPositions: Object.fromEntries(positions) };
}
