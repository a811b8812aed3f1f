import { checkSection, loadCheck } from './check-section.js';
import type { Report } from './report.js';
import type { Section } from './section.js';

/**
 * A section of a pipeline file against the schema of that name; undefined where there is none or a
 * problem was found. `siblings` are options that are read elsewhere.
 */
export async function configOf<Config>(
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
