/*
 * From what went wrong to what can be done: a WebHdfsError. Its message has the operation, the path,
 * who was asked, what came and, where there is one, the remedy. URLs are not in it: they hold
 * tokens.
 */
import { messageOf } from '../../core/errors.js';
import { CallTimeout } from './call.js';
import { ExchangeError } from './exchange.js';
import { readRemoteException } from './remote-exception.js';
import { WebHdfsError } from './web-hdfs.js';
const failureOf = {
    FileNotFoundException: 'missing',
    FileAlreadyExistsException: 'exists',
    AlreadyBeingCreatedException: 'busy',
    RecoveryInProgressException: 'busy',
    LeaseExpiredException: 'busy',
    NSQuotaExceededException: 'full',
    DSQuotaExceededException: 'full',
    QuotaByStorageTypeExceededException: 'full',
    MaxDirectoryItemsExceededException: 'full',
    AccessControlException: 'refused',
    AuthorizationException: 'refused',
    AuthenticationException: 'refused',
    SecurityException: 'refused',
    InvalidToken: 'refused',
    IllegalArgumentException: 'refused',
    HadoopIllegalArgumentException: 'refused',
    UnsupportedOperationException: 'refused',
    InvalidPathException: 'refused',
    PathComponentTooLongException: 'refused',
    ParentNotDirectoryException: 'refused',
    PathIsNotEmptyDirectoryException: 'refused',
};
/** The namenode that was asked is not the active one, or not there: another one may be. */
const namenodeIsNotIt = new Set([
    'StandbyException',
    'ObserverRetryOnActiveException',
    'RetriableException',
    'ConnectException',
    'EOFException',
    'NoRouteToHostException',
    'SocketException',
    'SocketTimeoutException',
    'ConnectTimeoutException',
]);
/** What a datanode without a Java stack in its answer can only have met on opening the file. */
const onlyOnOpening = new Set(['exists', 'busy', 'refused']);
const remedies = {
    StandbyException: 'name each namenode of the service in hdfs.namenodes',
    SafeModeException: 'it ends by itself after a start, else: hdfs dfsadmin -safemode leave',
    AccessControlException: 'let the user in (hdfs dfs -chown, -chmod), or set hdfs.user',
    AuthorizationException: 'allow it in core-site.xml (hadoop.proxyuser.<user>.hosts and .users), or leave hdfs.proxyUser out',
    InvalidToken: 'fetch a new one into the file of hdfs.delegationTokenFile (hdfs fetchdt)',
    NSQuotaExceededException: 'remove files, roll less often, or raise it (hdfs dfsadmin -setQuota)',
    DSQuotaExceededException: 'remove files, or raise it (hdfs dfsadmin -setSpaceQuota)',
    QuotaByStorageTypeExceededException: 'remove files, or raise it (hdfs dfsadmin -setSpaceQuota)',
    InvalidPathException: 'no part of hdfs.path and hdfs.filePrefix may hold a colon',
};
const statusRemedies = {
    401: 'Kerberos is on: give a token in hdfs.delegationTokenFile',
    404: 'is it the HTTP port of a namenode (hdfs.webhdfsPort, hdfs.namenodes), with dfs.webhdfs.enabled?',
};
const certificateErrors = /^(CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_CERT_)/;
/** True when another namenode, or the same a little later, may do what this one did not. */
export function isNamenodeGone(error) {
    if (error.exception !== undefined)
        return namenodeIsNotIt.has(error.exception);
    return error.failure === 'unavailable' && error.cause instanceof ExchangeError;
}
/** True when the delegation token is none, any more. */
export function isTokenRefused({ exception }) {
    return exception === 'InvalidToken';
}
/** True when the server was never reached. */
export function isUnreached({ cause }) {
    return cause instanceof ExchangeError && !cause.isSent;
}
/** The address behind the name of a server that was not reached, where it is known. */
export function unreachedIpOf({ cause }) {
    return cause instanceof ExchangeError ? cause.ip : undefined;
}
/** In a word or a few. */
export function reasonOf({ exception, cause }) {
    const code = cause instanceof ExchangeError ? cause.code : undefined;
    return exception ?? code ?? messageOf(cause);
}
/** No whole answer came. `cause` is what `Exchange` rejected with. */
export function noAnswer(purpose, asked, cause) {
    const isSent = !(cause instanceof ExchangeError) || cause.isSent;
    const code = cause instanceof ExchangeError ? cause.code : undefined;
    const isCertificate = code !== undefined && certificateErrors.test(code);
    const failure = isCertificate ? 'refused' : 'unavailable';
    const outcome = isSent && asked.mayChange ? 'unknown' : 'refused';
    const timeout = timeoutBehind(cause);
    if (timeout !== undefined) {
        const waiting = isSent ? 'no answer of' : 'no connection to';
        const message = `${timeout.message} (${purpose.op}: ${waiting} ${asked.server} ${asked.name})`;
        return new WebHdfsError(message, { failure, outcome, cause });
    }
    const what = messageOf(cause).split('\n', 1)[0];
    const message = `${headOf(purpose, asked)}: ${what}${remedyOfConnection(asked, code, isSent)}`;
    return new WebHdfsError(message, { failure, outcome, cause });
}
/** An answer that is not the one that was asked for. */
export function badAnswer(purpose, asked, answer) {
    const exception = readRemoteException(answer.body);
    if (exception === undefined)
        return noExplanation(purpose, asked, answer.status);
    const failure = failureOf[exception.name] ?? (answer.status === 400 ? 'refused' : 'unavailable');
    const outcome = outcomeOf(exception, failure, asked);
    const remedy = remedies[exception.name];
    const left = outcome === 'unknown' && failure === 'full' ? '; a part may have been written' : '';
    const message = `${headOf(purpose, asked)}: ${exception.name}: ${exception.message}${left}` +
        (remedy === undefined ? '' : `; ${remedy}`);
    return new WebHdfsError(message, { failure, outcome, exception: exception.name });
}
/** An answer that looks like success and cannot be read. */
export function unreadable(purpose, asked, why, cause) {
    const message = `${headOf(purpose, asked)} answered what WebHDFS does not: ${why}`;
    const outcome = asked.mayChange ? 'unknown' : 'refused';
    return new WebHdfsError(message, { failure: 'unavailable', outcome, cause });
}
function headOf({ op, path }, { server, name }) {
    return `${op} ${path} at ${server} ${name}`;
}
function noExplanation(purpose, asked, status) {
    const remedy = statusRemedies[status];
    const message = `${headOf(purpose, asked)}: status ${status} without an explanation` +
        (remedy === undefined ? '' : `; ${remedy}`);
    const stays = status >= 400 && status < 500 && status !== 408 && status !== 429;
    return new WebHdfsError(message, {
        failure: stays ? 'refused' : 'unavailable',
        outcome: asked.mayChange && (asked.server === 'datanode' || !stays) ? 'unknown' : 'refused',
    });
}
/**
 * A namenode that throws did nothing. A datanode is the client of a namenode, several calls long:
 * only when the first of them failed, nothing is there. Measured: a disk quota stops CREATE in
 * `addBlock`, which leaves an empty file, and APPEND in `append`, which leaves the file as it was.
 */
function outcomeOf(exception, failure, asked) {
    if (asked.server === 'namenode')
        return 'refused';
    const { name, namenodeCall, lostNamenodeCall } = exception;
    if (namenodeCall !== undefined)
        return isOpening(namenodeCall) ? 'refused' : 'unknown';
    if (lostNamenodeCall !== undefined) {
        return name === 'ConnectException' && isOpening(lostNamenodeCall) ? 'refused' : 'unknown';
    }
    return onlyOnOpening.has(failure) ? 'refused' : 'unknown';
}
function isOpening(namenodeCall) {
    return namenodeCall === 'create' || namenodeCall === 'append';
}
function timeoutBehind(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof CallTimeout ? cause : undefined;
}
function remedyOfConnection(asked, code, isSent) {
    if (code === undefined)
        return '';
    if (certificateErrors.test(code))
        return '; name the authority of its certificate in hdfs.tls.ca';
    if (code === 'EPROTO' || code.startsWith('HPE_'))
        return '; do hdfs.tls and the port fit together?';
    if (isSent)
        return '';
    return asked.server === 'datanode'
        ? '; if it is reached by another address, say so in hdfs.datanodeAddresses'
        : '; is it the HTTP address of a running namenode (dfs.namenode.http-address, by default port 9870)?';
}
//# sourceMappingURL=failures.js.map