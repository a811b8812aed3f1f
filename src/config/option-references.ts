/** Options that name channels or sinks (`x-refers`): `selector.mapping.*`, `priority.*`. */
import { references } from './lists.js';
import { memberOf, type OptionSchema } from './option-schema.js';
import type { Report } from './report.js';
import { namesIn, type Leaf, type Name } from './section.js';

export interface Referable {
  readonly channels?: readonly string[];
  readonly sinks?: readonly string[];
}

/** False when an option names something that is not there. */
export function checkReferences(
  schema: OptionSchema,
  leaves: ReadonlyMap<string, Leaf>,
  referable: Referable,
  report: Report,
): boolean {
  const before = report.problems.length;
  for (const [pointer, leaf] of leaves) {
    const referred = referredBy(schema, pointer.slice(1).split('/'), leaf);
    const known = referred === undefined ? undefined : referable[referred.what];
    if (referred === undefined || known === undefined) continue;
    const what = referred.what === 'channels' ? 'channel' : 'sink';
    references(referred.names, leaf.path, what, known, report);
  }
  return report.problems.length === before;
}

interface Referred {
  readonly what: 'channels' | 'sinks';
  readonly names: readonly Name[];
}

function referredBy(
  schema: OptionSchema,
  parts: readonly string[],
  leaf: Leaf,
): Referred | undefined {
  let at = schema;
  for (const part of parts) {
    const next = memberOf(at, part);
    if (next === undefined) return undefined;
    const inKeys = at['x-refers'];
    if (inKeys !== undefined && at.type === 'object') {
      return { what: inKeys, names: [{ text: part, position: leaf.keyPositions.at(-1)! }] };
    }
    at = next;
  }
  const what = at['x-refers'] ?? at.items?.['x-refers'];
  return what === undefined || at.type === 'object' ? undefined : { what, names: namesIn(leaf) };
}
