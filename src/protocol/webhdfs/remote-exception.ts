/*
 * What a server of WebHDFS says when it does not do something:
 *
 *   {"RemoteException":{"exception":"SafeModeException","javaClassName":…,"message":
 *     "Cannot create file/logs/a. Name node is in safe mode.\nIt was turned on manually. …
 *      \n\tat org.apache.hadoop.hdfs.server.namenode.NameNodeRpcServer.create(…)\n\tat …"}}
 *
 * The status says little: nearly all of it is 403. A datanode's message goes on with the stack of
 * Java, in which one line is worth having: the call to the namenode that failed. It tells a write
 * that never began (`create`, `append`) from one that broke off (`addBlock`, `complete`, …), which
 * may have left bytes. The first is the namenode's own line, the second the datanode's, for a
 * namenode that did not answer.
 *
 * What is wrong with a user or a token is wrapped; Hadoop's own client unwraps it in the same way:
 *
 *   SecurityException, "Failed to obtain user group information:
 *     org.apache.hadoop.security.token.SecretManager$InvalidToken: Token for real user: , can't be …"
 */
export interface RemoteException {
  readonly name: string;
  /** One line. */
  readonly message: string;
  /** What the namenode was asked when it threw this. */
  readonly namenodeCall: string | undefined;
  /** What the datanode was asking when the namenode was not there. */
  readonly lostNamenodeCall: string | undefined;
}

const messageCharsMax = 500;

const wrapped = /^Failed to obtain user group information: (?:[\w.]+[.$])?(\w+): (.*)$/s;

/** Undefined when the body is something else. */
export function readRemoteException(body: string): RemoteException | undefined {
  const found = jsonOf(body)?.RemoteException;
  if (typeof found?.exception !== 'string') return undefined;
  const told = typeof found.message === 'string' ? found.message : '';
  const [, name = found.exception, text = told] = wrapped.exec(told) ?? [];
  return {
    name,
    message: text.split('\n', 1)[0]!.trim().slice(0, messageCharsMax),
    namenodeCall: /\bNameNodeRpcServer\.(\w+)\(/.exec(text)?.[1],
    lostNamenodeCall: /\bClientNamenodeProtocolTranslatorPB\.(\w+)\(/.exec(text)?.[1],
  };
}

/** Undefined when it is no object of JSON. */
export function jsonOf(body: string): Record<string, any> | undefined {
  try {
    const value = JSON.parse(body) as unknown;
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
