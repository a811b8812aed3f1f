/** A command's words as Flume's parser takes them, and the options that it has for that. */
import type { Command } from 'commander';
import { flumeOptsPlaces, withFlumeOpts } from './flume-opts.js';
import { canonicalWords, type WordOption } from './words.js';

/** Flume's short names of several letters, which a Command cannot have. */
const longShorts: Readonly<Record<string, string>> = {
  'conf-provider': 'prov',
  'conf-user': 'user',
  'conf-password': 'pwd',
};

export function wordOptionsOf(command: Command): readonly WordOption[] {
  const options = command.options.map(({ long = '', short, required }) => {
    const name = long.replace(/^--/, '');
    return { long: name, short: longShorts[name] ?? short?.slice(1), takesValue: required };
  });
  return [...options, { long: 'help', short: 'h', takesValue: false }];
}

/** The agent's have those of `flume.opts`, too. Throws ConfigError. */
export function flumeWords(command: Command, words: readonly string[]): readonly string[] {
  const options = wordOptionsOf(command);
  const canonical = canonicalWords(words, options);
  if (command.name() !== 'agent' || canonical.includes('--help')) return canonical;
  const conf = canonical.findLast((word) => word.startsWith('--conf='))?.slice('--conf='.length);
  return withFlumeOpts(canonical, options, flumeOptsPlaces(conf));
}
