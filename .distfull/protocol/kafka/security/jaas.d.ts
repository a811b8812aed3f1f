/**
 * A login of Java's, as far as user and password:
 *
 *   org.apache.kafka.common.security.plain.PlainLoginModule required username="u" password="p";
 */
export interface JaasLogin {
    readonly username: string;
    readonly password: string;
}
/** Undefined when the text names no user or no password. */
export declare function jaasLogin(text: string): JaasLogin | undefined;
