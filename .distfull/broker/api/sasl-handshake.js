/**
 * SaslHandshake (17), versions 0–1: the client chooses a mechanism. v0 is followed by bare messages of
 * the mechanism, v1 by SaslAuthenticate.
 */
import { saslHandshakeApi } from '../../generated/kafka/sasl-handshake.js';
import { apiHandler } from './handler.js';
export const saslHandshake = apiHandler(saslHandshakeApi, ({ mechanism }, { session, version }) => session.handshake(mechanism, version === 0));
//# sourceMappingURL=sasl-handshake.js.map