import type { SourceDefinition } from '../../core/contracts.js';
export declare const multiportSyslogTcp: SourceDefinition;
