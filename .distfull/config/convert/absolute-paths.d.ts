import type { ComponentTables } from '../../core/contracts.js';
import type { Leaf, Section } from '../section.js';
/** The new values of an agent's relative paths, by the keys. `resolved` has no `${…}` any more. */
export declare function absolutePaths(agent: Section, resolved: ReadonlyMap<string, Leaf>, tables: ComponentTables, directory: string): Promise<Map<string, string>>;
