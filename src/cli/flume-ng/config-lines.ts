import { shown } from '../../config/problems.js';
import type { Leaf } from '../../config/section.js';

/** `-Dorg.apache.flume.log.printconfig=true`: what was read, without passwords. */
export function configLines(leaves: Iterable<Leaf>): string[] {
  return Array.from(leaves, (leaf) => `${leaf.path} = ${shown(leaf, leaf.value)}`);
}
