/** Who is asked, and as whom. */
import { X509Certificate } from 'node:crypto';
import { userInfo } from 'node:os';
import { messageOf, StartError } from '../../core/errors.js';
import { WebHdfsClient } from '../../protocol/webhdfs/client.js';
import { readWholeFile } from '../../storage/atomic-file.js';
import { TokenFile } from './token-file.js';
export async function connectHdfs({ fileSystem, datanodeAddresses, callTimeoutMs }, context) {
    const { config, clock, counters, logger, location, name } = context;
    const where = `${location}: sink ${name}: `;
    const ca = await authorities(context, where);
    const tokenPath = config['hdfs.delegationTokenFile'];
    const delegationToken = tokenPath === undefined
        ? undefined
        : await TokenFile.open({ fileSystem: context.fileSystem, path: tokenPath, logger, where });
    return new WebHdfsClient({
        namenodes: fileSystem.namenodes,
        datanodeAddresses,
        callTimeoutMs,
        user: config['hdfs.user'] ?? process.env['HADOOP_USER_NAME'] ?? processUser(context),
        doAs: config['hdfs.proxyUser'],
        delegationToken,
        tls: ca === undefined ? undefined : { ca },
        clock,
        onRetry: (error) => {
            counters.add('CallRetryCount');
            logger.debug({ error: error.message }, 'A call to HDFS is tried again');
        },
    });
}
/** Node passes over a PEM that it cannot read, and then trusts nobody. */
async function authorities({ config, fileSystem }, where) {
    const path = config['hdfs.tls.ca'];
    if (path === undefined)
        return undefined;
    try {
        const content = await readWholeFile(fileSystem, path);
        if (content !== undefined) {
            assertCertificate(content);
            return content.toString();
        }
    }
    catch (cause) {
        const message = `${where}hdfs.tls.ca: no certificate can be read from ${path}: ${messageOf(cause)}`;
        throw new StartError(message, { cause });
    }
    throw new StartError(`${where}hdfs.tls.ca: there is no file ${path}`);
}
/** Throws for what begins with no certificate. */
function assertCertificate(pem) {
    return new X509Certificate(pem);
}
/** A container may run as a number that has no name. */
function processUser({ location, name }) {
    try {
        return userInfo().username;
    }
    catch (error) {
        throw new StartError(`${location}: sink ${name}: hdfs.user: the process's user has no name (${messageOf(error)}); ` +
            'set hdfs.user or the environment variable HADOOP_USER_NAME', { cause: error });
    }
}
//# sourceMappingURL=hdfs-connection.js.map