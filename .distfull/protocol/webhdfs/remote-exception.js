const messageCharsMax = 500;
const wrapped = /^Failed to obtain user group information: (?:[\w.]+[.$])?(\w+): (.*)$/s;
/** Undefined when the body is something else. */
export function readRemoteException(body) {
    const found = jsonOf(body)?.RemoteException;
    if (typeof found?.exception !== 'string')
        return undefined;
    const told = typeof found.message === 'string' ? found.message : '';
    const [, name = found.exception, text = told] = wrapped.exec(told) ?? [];
    return {
        name,
        message: text.split('\n', 1)[0].trim().slice(0, messageCharsMax),
        namenodeCall: /\bNameNodeRpcServer\.(\w+)\(/.exec(text)?.[1],
        lostNamenodeCall: /\bClientNamenodeProtocolTranslatorPB\.(\w+)\(/.exec(text)?.[1],
    };
}
/** Undefined when it is no object of JSON. */
export function jsonOf(body) {
    try {
        const value = JSON.parse(body);
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=remote-exception.js.map