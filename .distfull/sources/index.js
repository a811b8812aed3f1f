import { avroSource } from './avro/index.js';
import { exec } from './exec/index.js';
import { httpSource } from './http/index.js';
import { kafkaSource } from './kafka/index.js';
import { multiportSyslogTcp } from './multiport-syslogtcp/index.js';
import { netcat } from './netcat/index.js';
import { netcatUdp } from './netcatudp/index.js';
import { seq } from './seq/index.js';
import { spooldir } from './spooldir/index.js';
import { stress } from './stress/index.js';
import { syslogTcp } from './syslogtcp/index.js';
import { syslogUdp } from './syslogudp/index.js';
import { taildir } from './taildir/index.js';
import { thriftSource } from './thrift/index.js';
/** Every source type. A new one is a schema, a folder and a line here. */
export const sources = [
    avroSource,
    exec,
    httpSource,
    kafkaSource,
    multiportSyslogTcp,
    netcat,
    netcatUdp,
    seq,
    spooldir,
    stress,
    syslogTcp,
    syslogUdp,
    taildir,
    thriftSource,
];
//# sourceMappingURL=index.js.map