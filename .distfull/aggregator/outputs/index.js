/**
 * The outputs that `aggregations: … outputs:` may name. A new one: one folder and one line here.
 */
import { fileOutput } from './file/index.js';
import { kafkaOutput } from './kafka/index.js';
import { redisOutput } from './redis/index.js';
import { tableOutput } from './table/index.js';
export const outputs = [
    fileOutput,
    kafkaOutput,
    redisOutput,
    tableOutput,
];
//# sourceMappingURL=index.js.map