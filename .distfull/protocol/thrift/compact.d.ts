import type { ThriftProtocol } from './protocol.js';
export declare const compact: ThriftProtocol;
