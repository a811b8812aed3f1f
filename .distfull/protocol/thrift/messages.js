/*
 * What is answered to a call of Flume's service, by either end:
 *
 *   reply       head | 0: status i32 | stop
 *   exception   head | 1: text | 2: kind i32 | stop        TApplicationException
 */
import { ProtocolError } from '../../core/errors.js';
import { lengthPrefixed } from './protocol.js';
import { ExceptionKind, MessageKind, Status, Type } from './types.js';
const stop = Buffer.of(Type.stop);
export function encodeReply(protocol, { name, sequence }, status) {
    return Buffer.concat([
        protocol.messageHead({ name, kind: MessageKind.reply, sequence }),
        protocol.fieldHead(Type.i32, 0, 0),
        protocol.i32(status),
        stop,
    ]);
}
export function encodeException(protocol, { name, sequence }, { kind, text }) {
    return Buffer.concat([
        protocol.messageHead({ name, kind: MessageKind.exception, sequence }),
        protocol.fieldHead(Type.string, 1, 0),
        lengthPrefixed(protocol, text),
        protocol.fieldHead(Type.i32, 2, 1),
        protocol.i32(kind),
        stop,
    ]);
}
/** Throws ProtocolError. */
export function decodeAnswer(protocol, message) {
    if (message[0] !== protocol.firstByte)
        throw new ProtocolError(`the peer does not answer in the ${protocol.name} protocol: is protocol the same at both ends?`);
    const reader = protocol.reader(message);
    const { kind, sequence } = reader.message();
    const isException = kind === MessageKind.exception;
    let status;
    const exception = { text: '', kind: 0 };
    let id = 0;
    for (let type = reader.field(0); type !== Type.stop; type = reader.field(id)) {
        id = reader.fieldId;
        if (isException && id === 1 && type === Type.string)
            exception.text = reader.string();
        else if (isException && id === 2 && type === Type.i32)
            exception.kind = reader.i32();
        else if (!isException && id === 0 && type === Type.i32)
            status = reader.i32();
        else
            reader.passOver(type);
    }
    if (isException)
        return { sequence, result: exception };
    if (status === undefined)
        throw new ProtocolError('the peer answered without a status');
    return { sequence, result: status };
}
/** Undefined: the peer's channels have the events. `events`: the most in a call. */
export function failureOf(result, events) {
    if (result === Status.ok)
        return undefined;
    if (result === Status.failed)
        return {
            outcome: 'refused',
            fact: `status FAILED: its channel is full, or cannot take ${events} events at once`,
        };
    if (typeof result === 'number')
        return { outcome: 'unknown', fact: `status ${result === Status.error ? 'ERROR' : result}` };
    const { kind, text } = result;
    if (kind === ExceptionKind.unknownMethod)
        return { outcome: 'refused', fact: `it is no thrift source of Flume's: ${text}` };
    return { outcome: 'unknown', fact: text };
}
//# sourceMappingURL=messages.js.map