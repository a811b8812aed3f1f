import { FileOutput } from './file-output.js';
export const fileOutput = {
    type: 'file',
    schema: 'outputs/file',
    destination: ['path'],
    create: (context) => new FileOutput(context),
};
//# sourceMappingURL=index.js.map