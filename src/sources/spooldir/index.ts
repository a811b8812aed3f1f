import type { SourceDefinition } from '../../core/contracts.js';
import { SpooldirSource } from './spooldir-source.js';

export const spooldir: SourceDefinition = {
  type: 'spooldir',
  aliases: ['org.apache.flume.source.SpoolDirectorySource'],
  schema: 'sources/spooldir',
  create: (context) => new SpooldirSource(context),
};
