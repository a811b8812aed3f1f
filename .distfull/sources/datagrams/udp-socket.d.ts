import { type Socket } from 'node:dgram';
import type { ListenAddress } from '../../core/listen.js';
/** Resolves with a socket that receives, its listeners still to be added. Rejects with StartError. */
export declare function bindDatagrams(address: ListenAddress): Promise<Socket>;
