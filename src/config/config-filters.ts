/**
 * Flume's config filters: `${name['key']}` in a component's value is what the filter `name` gives
 * for `key`. A value that is not found stays as it is, with a problem.
 */
import { didYouMean } from '../util/did-you-mean.js';
import { listed } from './lists.js';
import type { Report } from './report.js';
import { Section, type Leaf } from './section.js';
import type { Lookups } from './substitution.js';

type Filter = (key: string) => string | undefined;

const reference = /\$\{([-_a-zA-Z0-9]+)\[(?:'([-_a-zA-Z0-9]+)'|"([-_a-zA-Z0-9]+)"|([-_a-zA-Z0-9]+))\]\}/g;

/** The agent's section with the references to its filters resolved. */
export function applyConfigFilters(agent: Section, lookups: Lookups, report: Report): Section {
  const filters = readFilters(agent, lookups, report);
  const entries = agent.entries.map(({ key, leaf }) => ({
    key,
    leaf: filtered(leaf, filters, report),
  }));
  return new Section(agent.path, agent.position, entries);
}

function filtered(leaf: Leaf, filters: ReadonlyMap<string, Filter>, report: Report): Leaf {
  const resolve = (text: string): string =>
    text.replace(reference, (whole, name: string, ...keys: (string | undefined)[]) => {
      const key = keys.slice(0, 3).find((part) => part !== undefined)!;
      const filter = filters.get(name);
      const value = filter?.(key);
      if (value !== undefined) return value;
      const remedy = didYouMean(name, filters.keys()) || '; add it to configfilters';
      const fact =
        filter === undefined
          ? `config filter "${name}" is not defined${remedy}`
          : `config filter "${name}" has no value for "${key}"`;
      report.error(leaf.position, leaf.path, fact);
      return whole;
    });
  const { value } = leaf;
  if (typeof value === 'string') return value.includes('${') ? { ...leaf, value: resolve(value) } : leaf;
  return { ...leaf, value: value.map(resolve) };
}

function readFilters(agent: Section, lookups: Lookups, report: Report): Map<string, Filter> {
  const filters = new Map<string, Filter>();
  for (const { name, section } of listed(agent, 'configfilters', report)) {
    const leaf = section.leaf('type');
    const type = String(leaf?.value ?? '').toLowerCase();
    if (type === 'env' || type === 'org.apache.flume.configfilter.environmentvariableconfigfilter') {
      filters.set(name, (key) => (Object.hasOwn(lookups.env, key) ? lookups.env[key] : undefined));
      continue;
    }
    const remedy = 'use type env: the secret in an environment variable';
    const fact = `config filter type "${type}" is not supported; ${remedy}`;
    report.error(leaf?.position ?? section.position, `${section.path}.type`, fact);
    // References to it are part of this one problem.
    filters.set(name, () => '');
  }
  return filters;
}
