import type { SourceDefinition } from '../../core/contracts.js';
import { StressSource } from './stress-source.js';

export const stress: SourceDefinition = {
  type: 'stress',
  aliases: ['org.apache.flume.source.StressSource'],
  schema: 'sources/stress',
  create: (context) => new StressSource(context),
};
