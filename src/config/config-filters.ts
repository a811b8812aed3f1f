/**
 * Flume's config filters: `${name['key']}` in a component's value is what the filter `name` gives
 * for `key`: an environment variable (`env`), or what a command prints (`external`).
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { messageOf } from '../core/errors.js';
import { didYouMean } from '../util/did-you-mean.js';
import { listed } from './lists.js';
import type { Report } from './report.js';
import { Section, type Leaf } from './section.js';
import type { Lookups } from './substitution.js';

/** The value, or undefined where the filter has none. Rejects with the reason. */
type Filter = (key: string) => Promise<string | undefined>;

const keyPattern = '[-_a-zA-Z0-9]+';
const reference = new RegExp(
  `\\$\\{(${keyPattern})\\[(?:'(${keyPattern})'|"(${keyPattern})"|(${keyPattern}))\\]\\}`,
  'g',
);

/** The agent's section with the references to its filters resolved. */
export async function applyConfigFilters(
  agent: Section,
  lookups: Lookups,
  report: Report,
): Promise<Section> {
  const filters = readFilters(agent, lookups, report);
  const entries = [];
  for (const { key, leaf } of agent.entries) {
    entries.push({ key, leaf: await filtered(leaf, filters, report) });
  }
  return new Section(agent.path, agent.position, entries);
}

async function filtered(
  leaf: Leaf,
  filters: ReadonlyMap<string, Filter>,
  report: Report,
): Promise<Leaf> {
  const texts = typeof leaf.value === 'string' ? [leaf.value] : leaf.value;
  const before = report.problems.length;
  const values: string[] = [];
  for (const text of texts) values.push(await resolve(text, leaf, filters, report));
  const value = typeof leaf.value === 'string' ? values[0]! : values;
  const secret = values.some((text, index) => text !== texts[index]);
  const problems = report.problems.slice(before);
  const unresolved = problems.some(({ severity }) => severity === 'error');
  return { ...leaf, value, secret, ...(unresolved ? { unresolved } : {}) };
}

/** What is not found stays as it is, as in Flume. */
async function resolve(
  text: string,
  leaf: Leaf,
  filters: ReadonlyMap<string, Filter>,
  report: Report,
): Promise<string> {
  let resolved = '';
  let end = 0;
  for (const match of text.matchAll(reference)) {
    const name = match[1]!;
    const value = await valueOf(name, (match[2] ?? match[3] ?? match[4])!, filters);
    if ('problem' in value) report.error(leaf.position, leaf.path, value.problem);
    resolved += text.slice(end, match.index) + ('problem' in value ? match[0] : value.text);
    end = match.index + match[0].length;
  }
  return resolved + text.slice(end);
}

async function valueOf(
  name: string,
  key: string,
  filters: ReadonlyMap<string, Filter>,
): Promise<{ readonly text: string } | { readonly problem: string }> {
  const filter = filters.get(name);
  if (filter === undefined) {
    const remedy = didYouMean(name, filters.keys()) || '; add it to configfilters';
    return { problem: `config filter "${name}" is not defined${remedy}` };
  }
  try {
    const text = await filter(key);
    if (text !== undefined) return { text };
    return { problem: `config filter "${name}" has no value for "${key}"` };
  } catch (error) {
    return { problem: `config filter "${name}" failed for "${key}": ${messageOf(error)}` };
  }
}

function readFilters(agent: Section, lookups: Lookups, report: Report): Map<string, Filter> {
  const filters = new Map<string, Filter>();
  for (const { name, section } of listed(agent, 'configfilters', report)) {
    filters.set(name, readFilter(section, lookups, report));
  }
  return filters;
}

function readFilter(section: Section, lookups: Lookups, report: Report): Filter {
  const leaf = section.leaf('type');
  const type = String(leaf?.value ?? '').toLowerCase();
  if (type === 'env' || type === 'org.apache.flume.configfilter.environmentvariableconfigfilter') {
    return async (key) => (Object.hasOwn(lookups.env, key) ? lookups.env[key] : undefined);
  }
  const isExternal =
    type === 'external' || type === 'org.apache.flume.configfilter.externalprocessconfigfilter';
  const command = String(section.leaf('command')?.value ?? '');
  if (isExternal && command !== '') return (key) => firstLineOf(command, key);
  const fact = isExternal
    ? `required option "command" is missing; add ${section.path}.command`
    : `config filter type "${type}" is not supported; types: env, external`;
  const path = `${section.path}.${isExternal ? 'command' : 'type'}`;
  report.error(leaf?.position ?? section.position, path, fact);
  // The references to it are part of this one problem.
  return async () => '';
}

const commandTimeoutMs = 10_000;

/** As Flume: split at blanks, the key as the last argument; the first line printed is the value. */
async function firstLineOf(command: string, key: string): Promise<string | undefined> {
  const [program, ...words] = command.trim().split(/\s+/);
  const options = { timeout: commandTimeoutMs };
  const { stdout } = await promisify(execFile)(program!, [...words, key], options);
  return stdout.split('\n', 1)[0]!.trim() || undefined;
}
