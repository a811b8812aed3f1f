import type { FileOutputConfig } from '../../../generated/config/outputs/file.js';
import type { OutputContext, OutputDefinition } from '../output.js';
import { FileOutput } from './file-output.js';

export const fileOutput: OutputDefinition = {
  type: 'file',
  schema: 'outputs/file',
  destination: ['path'],
  create: (context: OutputContext<FileOutputConfig>) => new FileOutput(context),
};
