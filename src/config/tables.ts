/** The `tables:` of a pipeline file. */
import type { TableConfig } from '../generated/config/table.js';
import { nearestTo } from '../util/did-you-mean.js';
import { checkSection, loadCheck, type SchemaCheck } from './check-section.js';
import { configOf } from './config-of.js';
import type { TableModel } from './model.js';
import type { OptionSchema } from './option-schema.js';
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
  const check = await checkOfFormat(table, properties['format']!);
  const ofEvery = Object.keys(properties);
  const ofFormat = new Set([...table.children.keys()].filter((key) => !ofEvery.includes(key)));
  for (const key of ofFormat) {
    // A slip in the name of an option of every table is none of the format's.
    const isKnown = Object.hasOwn(check?.schema.properties ?? {}, key);
    if (!isKnown && nearestTo(key, ofEvery) !== undefined) ofFormat.delete(key);
  }
  const config = await configOf<TableConfig>(table.without(ofFormat), 'table', report);
  if (check === undefined) return undefined;
  const others = new Set([...table.children.keys()].filter((key) => !ofFormat.has(key)));
  const { config: options, leaves } = checkSection(table.without(others), check, report);
  if (config === undefined || options === undefined) return undefined;
  const positions = Array.from(leaves, ([pointer, { position }]) => {
    return [pointer.slice(1).replaceAll('/', '.'), position] as const;
  });
  return { config, options, optionPositions: Object.fromEntries(positions) };
}

/** Undefined for a format that there is not, which is reported with the table's own options. */
async function checkOfFormat(
  table: Section,
  { enum: formats = [], default: usual }: OptionSchema,
): Promise<SchemaCheck | undefined> {
  const written = String(table.leaf('format')?.value ?? usual).toLowerCase();
  return formats.includes(written) ? loadCheck(`formats/${written}`) : undefined;
}
