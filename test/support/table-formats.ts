/** A format as a table of a configuration makes it: options checked, defaults filled in. */
import { checkSection, loadCheck } from '#src/config/check-section.js';
import { Report } from '#src/config/report.js';
import { Section, type Leaf } from '#src/config/section.js';
import { tableFormats } from '#src/codecs/formats.js';
import type { TableFormat } from '#src/codecs/rows.js';

export type Options = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

export async function formatWith(name: string, options: Options = {}): Promise<TableFormat> {
  const definition = tableFormats.find((format) => format.name === name)!;
  return definition.create(await checkedOptions(name, options));
}

export async function checkedOptions(
  name: string,
  options: Options,
): Promise<Readonly<Record<string, unknown>>> {
  const position = { file: 'pipeline.yaml', line: 1 };
  const leaves = Object.entries(options).flatMap(([key, value]): Leaf[] => {
    const entries =
      typeof value === 'string'
        ? [[key, value]]
        : Object.entries(value).map(([k, v]) => [`${key}.${k}`, v]);
    return entries.map(([path, text]) => {
      return {
        path: path!,
        value: text!,
        format: 'yaml',
        position,
        keyPositions: [position, position],
      };
    });
  });
  const report = new Report('strict');
  const check = await loadCheck(`formats/${name}`);
  const { config } = checkSection(Section.of(leaves, position), check, report);
  if (config === undefined)
    throw new Error(report.problems.map(({ message }) => message).join('; '));
  return config;
}
