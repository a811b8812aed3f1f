import { ErrorCode } from '../../protocol/kafka/error-codes.js';
/** What a client believes to be the partition's epoch, against what it is; -1: it does not know. */
export function leaderEpochError(asked, actual) {
    if (asked < 0 || asked === actual)
        return ErrorCode.NONE;
    return asked < actual ? ErrorCode.FENCED_LEADER_EPOCH : ErrorCode.UNKNOWN_LEADER_EPOCH;
}
//# sourceMappingURL=leader-epoch.js.map