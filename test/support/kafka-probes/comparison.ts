/** Two answers to one probe, without what cannot be the same. */
import type { Probe, ProbeWorld } from './probe.js';

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[A-Za-z0-9_-]{22}$/;
/** Different in each cluster. Of a number only whether there is one is compared. */
const own = new Set(['host', 'port', 'clusterId', 'producerId', 'sessionId']);
/** Ours says why in more cases than Kafka's; no client looks at more than the number. */
const messages = new Set(['errorMessage', 'batchIndexErrorMessage']);
const isNothing = new Set<unknown>([null, undefined, '', 0, -1]);

/** Path and value of each field that is compared. */
export function fieldsOf(
  answer: unknown,
  world: ProbeWorld,
  { differs = {} }: Probe,
): ReadonlyMap<string, unknown> {
  const fields = new Map<string, unknown>();
  const visit = (value: unknown, path: string, name: string): void => {
    if (path in differs || messages.has(name)) return;
    if (Buffer.isBuffer(value)) fields.set(path, value.toString('hex'));
    else if (Array.isArray(value)) {
      fields.set(`${path}.length`, value.length);
      value.forEach((item, i) => visit(item, join(path, String(i)), name));
    } else if (typeof value === 'object' && value !== null)
      for (const [key, item] of Object.entries(value)) visit(item, join(path, key), key);
    else fields.set(path, comparable(name, value, world));
  };
  visit(answer, '', '');
  for (const path of Object.keys(differs)) fields.delete(path);
  return fields;
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}

function comparable(name: string, value: unknown, world: ProbeWorld): unknown {
  if (own.has(name)) return isNothing.has(value) ? value : `any ${name}`;
  if (value === world.topicId) return 'the id of t';
  if (/leaderEpoch/i.test(name) && value === world.leaderEpoch) return 'the epoch of t';
  if (typeof value === 'string' && value !== 'A'.repeat(22)) return value.replace(uuid, 'an id');
  return value;
}
