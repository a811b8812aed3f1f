import type { Session } from '../security/session.js';
import type { RequestHandler } from '../server/connection.js';
import type { BrokerNode, BrokerParts } from './handler.js';
export interface Entrance {
    readonly name: string;
    readonly node: BrokerNode;
}
/** Of one client, who came in by this listener. */
export declare function dispatcher(broker: BrokerParts, { name, node }: Entrance, session: Session): RequestHandler;
