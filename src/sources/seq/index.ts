import type { SourceDefinition } from '../../core/contracts.js';
import { SeqSource } from './seq-source.js';

export const seq: SourceDefinition = {
  type: 'seq',
  aliases: ['org.apache.flume.source.SequenceGeneratorSource'],
  schema: 'sources/seq',
  create: (context) => new SeqSource(context),
};
