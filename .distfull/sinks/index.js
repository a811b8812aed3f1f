import { avroSink } from './avro/index.js';
import { fileRoll } from './file-roll/index.js';
import { hdfs } from './hdfs/index.js';
import { httpSink } from './http/index.js';
import { kafkaSink } from './kafka/index.js';
import { logger } from './logger/index.js';
import { nullSink } from './null/index.js';
import { redis } from './redis/index.js';
import { spark } from './spark/index.js';
import { thriftSink } from './thrift/index.js';
/** Every sink type. A new one is a schema, a folder and a line here. */
export const sinks = [
    avroSink,
    fileRoll,
    hdfs,
    httpSink,
    kafkaSink,
    logger,
    nullSink,
    redis,
    spark,
    thriftSink,
];
//# sourceMappingURL=index.js.map