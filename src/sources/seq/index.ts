import type { SourceDefinition } from '../../core/contracts.js';

export const seq: SourceDefinition = {
  type: 'seq',
  aliases: ['org.apache.flume.source.SequenceGeneratorSource'],
  schema: 'sources/seq',
  async create(context) {
    const { SeqSource } = await import('./seq-source.js');
    return new SeqSource(context);
  },
};
