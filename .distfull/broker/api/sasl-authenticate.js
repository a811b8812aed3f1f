/** SaslAuthenticate (36), versions 0–2: one message of the mechanism. v1 lifetime of the login. */
import { saslAuthenticateApi } from '../../generated/kafka/sasl-authenticate.js';
import { apiHandler } from './handler.js';
export const saslAuthenticate = apiHandler(saslAuthenticateApi, ({ authBytes }, { session }) => session.authenticate(authBytes));
//# sourceMappingURL=sasl-authenticate.js.map