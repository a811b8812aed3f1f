/**
 * AlterUserScramCredentials (51), version 0: gives users passwords, salted by the client, or takes
 * them away. Of one user all changes are made or none; a credential of the configuration stays.
 */
import { type AlterUserScramCredentialsRequest, type AlterUserScramCredentialsResultInput } from '../../generated/kafka/alter-user-scram-credentials.js';
export declare const alterUserScramCredentials: import("./handler.js").ApiHandler<AlterUserScramCredentialsRequest, {
    results: AlterUserScramCredentialsResultInput[];
}>;
