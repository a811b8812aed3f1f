import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectory } from './temporary-directory.js';

/** A folder for the class path of Hadoop's clients, with their settings. */
export function hadoopSettings(
  test: { after(cleanUp: () => void): void },
  settings: Readonly<Record<string, string>>,
): string {
  const folder = temporaryDirectory(test);
  writeFileSync(join(folder, 'hdfs-site.xml'), hadoopConfiguration(settings));
  return folder;
}

/** What is in a file of Hadoop's settings. */
export function hadoopConfiguration(settings: Readonly<Record<string, string>>): string {
  const properties = Object.entries(settings).map(
    ([name, value]) => `<property><name>${name}</name><value>${value}</value></property>`,
  );
  return `<configuration>${properties.join('')}</configuration>`;
}
