/** Who a client is, as Kafka writes it: `User:alice`. */
import type { Socket } from 'node:net';
export declare const anonymous = "User:ANONYMOUS";
export declare function principalOf(user: string): string;
/** By the certificate that the client has shown, `User:CN=alice,O=Example`; without: ANONYMOUS. */
export declare function principalOfSocket(socket: Socket): string;
