import type { Command } from 'commander';
/**
 * `topics --bootstrap-server … --describe`, as Kafka's own tools are called, is `topics describe
 * --bootstrap-server …`.
 */
export declare function actionWords(command: Command, words: readonly string[]): readonly string[];
