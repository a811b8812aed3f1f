import type { SourceDefinition } from '../../core/contracts.js';
import { ExecSource } from './exec-source.js';

export const exec: SourceDefinition = {
  type: 'exec',
  aliases: ['org.apache.flume.source.ExecSource'],
  schema: 'sources/exec',
  create: (context) => new ExecSource(context),
};
