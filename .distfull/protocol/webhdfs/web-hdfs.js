/*
 * A file system of Hadoop as its REST interface offers it (WebHDFS). What there is, and what there is
 * not, decides how the sink works:
 *
 *   CREATE, APPEND   two calls: the namenode names a datanode, which takes the body. Answered: all
 *                    replicas of the pipeline have the bytes, and the length is visible.
 *   not there        flush of an open stream, an append at an offset, the length of the last open
 *                    block, lease recovery by hand
 *   lost answer      the bytes may be there, a part of them, or come later: see WebHdfsError.outcome
 *
 * A body that breaks off is kept by the datanode as if it were whole.
 */
import { TailraceError } from '../../core/errors.js';
export class WebHdfsError extends TailraceError {
    code = 'TR_WEBHDFS';
    failure;
    /** 'unknown': the call may have been carried out, or may be still. */
    outcome;
    /** Hadoop's name, such as `SafeModeException`. */
    exception;
    constructor(message, options) {
        super(message, options);
        this.failure = options.failure;
        this.outcome = options.outcome;
        this.exception = options.exception;
    }
}
//# sourceMappingURL=web-hdfs.js.map