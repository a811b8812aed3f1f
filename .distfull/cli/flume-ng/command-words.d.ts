/** A command's words as Flume's parser takes them, and the options that it has for that. */
import type { Command } from 'commander';
import { type WordOption } from './words.js';
export declare function wordOptionsOf(command: Command): readonly WordOption[];
/** The agent's have those of `flume.opts`, too. Throws ConfigError. */
export declare function flumeWords(command: Command, words: readonly string[]): readonly string[];
