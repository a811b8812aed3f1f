import type { SyslogLinesOptions } from '../../codecs/syslog/syslog-lines.js';
import type { SourceContext } from '../../core/contracts.js';
import type { ListenAddress } from '../../core/listen.js';
import type { TlsServerOptions } from '../../protocol/tls/settings.js';
import { EmitWindow } from '../emit-window.js';
import { type ClientHeaderNames } from './client-headers.js';
import { Complaints } from './complaints.js';
import type { MessageParser } from './message-parser.js';
export interface SyslogServerOptions {
    readonly maxConnections: number;
    readonly tls: TlsServerOptions;
    readonly batchSize: number;
    readonly lines: SyslogLinesOptions;
    readonly clientHeaderNames: ClientHeaderNames;
    /** Name of a header with the port that was connected to. */
    readonly portHeader?: string | undefined;
    /** As EventReadFail, too. */
    readonly countsInvalidAsFailure: boolean;
    /** A parser for one connection to a port. */
    readonly parserOf: (port: number) => MessageParser;
}
/** What the connections of a server share. */
export interface SyslogServerContext extends Pick<SyslogServerOptions, 'batchSize' | 'lines' | 'parserOf'> {
    readonly source: SourceContext<unknown>;
    readonly window: EmitWindow;
    readonly complaints: Complaints;
    headersOf(port: number, address: string): Promise<Record<string, string>>;
}
/** Listens on one or several ports. Unlike Flume it drops nothing while the channels are full. */
export declare class SyslogServer {
    #private;
    constructor(source: SourceContext<unknown>, options: SyslogServerOptions);
    /** To be called before `listen`. Rejects with StartError. */
    open(): Promise<void>;
    /** Resolves with the port. Rejects with StartError. */
    listen(address: ListenAddress): Promise<number>;
    stop(): Promise<void>;
}
