/** What HDFS throws, by Hadoop's name. Over WebHDFS nearly all of them are a 403. */
export type HdfsExceptionName =
  | 'AccessControlException'
  | 'AlreadyBeingCreatedException'
  | 'AuthorizationException'
  | 'ConnectException'
  | 'DSQuotaExceededException'
  | 'EOFException'
  | 'FileAlreadyExistsException'
  | 'FileNotFoundException'
  | 'HadoopIllegalArgumentException'
  | 'IllegalArgumentException'
  | 'InvalidPathException'
  | 'IOException'
  | 'LeaseExpiredException'
  | 'NSQuotaExceededException'
  | 'ParentNotDirectoryException'
  | 'PathIsNotEmptyDirectoryException'
  | 'RecoveryInProgressException'
  | 'SafeModeException'
  | 'StandbyException';

const packages: Partial<Record<HdfsExceptionName, string>> = {
  AccessControlException: 'org.apache.hadoop.security',
  AuthorizationException: 'org.apache.hadoop.security.authorize',
  ConnectException: 'java.net',
  EOFException: 'java.io',
  FileAlreadyExistsException: 'org.apache.hadoop.fs',
  FileNotFoundException: 'java.io',
  HadoopIllegalArgumentException: 'org.apache.hadoop',
  IllegalArgumentException: 'java.lang',
  InvalidPathException: 'org.apache.hadoop.fs',
  IOException: 'java.io',
  LeaseExpiredException: 'org.apache.hadoop.hdfs.server.namenode',
  ParentNotDirectoryException: 'org.apache.hadoop.fs',
  PathIsNotEmptyDirectoryException: 'org.apache.hadoop.fs',
  SafeModeException: 'org.apache.hadoop.hdfs.server.namenode',
  StandbyException: 'org.apache.hadoop.ipc',
};

export class HdfsException extends Error {
  readonly exception: HdfsExceptionName;
  /** What a datanode was asking the namenode, as `addBlock`. */
  namenodeCall: string | undefined;

  constructor(exception: HdfsExceptionName, message: string) {
    super(message);
    this.exception = exception;
  }

  get status(): number {
    if (this.exception === 'FileNotFoundException') return 404;
    return /IllegalArgument|InvalidPath/.test(this.exception) ? 400 : 403;
  }

  toJson(): string {
    const { exception, message } = this;
    const folder = packages[exception] ?? 'org.apache.hadoop.hdfs.protocol';
    const remote = {
      exception,
      javaClassName: `${folder}.${exception}`,
      message: `${message}${this.#javaStack}`,
    };
    return JSON.stringify({ RemoteException: remote });
  }

  /** A datanode's message goes on with it. */
  get #javaStack(): string {
    if (this.namenodeCall === undefined) return '';
    const isLost = this.exception === 'ConnectException' || this.exception === 'EOFException';
    const where = isLost ? 'ClientNamenodeProtocolTranslatorPB' : 'NameNodeRpcServer';
    return `\n\tat org.apache.hadoop.${where}.${this.namenodeCall}(${where}.java:1)`;
  }
}

/** A datanode asks the namenode. */
export function asking<Answer>(namenodeCall: string, act: () => Answer): Answer {
  try {
    return act();
  } catch (error) {
    if (error instanceof HdfsException) error.namenodeCall ??= namenodeCall;
    throw error;
  }
}
