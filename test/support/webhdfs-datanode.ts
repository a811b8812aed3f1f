/**
 * A simulated datanode's HTTP: step two. It takes in whatever comes at once, as the kernel's buffers
 * do, and works through it when nothing holds it up: what a client sent to a frozen datanode is
 * carried out when it thaws, long after the client has gone.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { asking, HdfsException } from './hdfs-exception.js';
import { FileInode } from './hdfs-inode.js';
import type { HdfsNamespace } from './hdfs-namespace.js';
import type { OpenFile } from './hdfs-open-file.js';
import type { Call, Fate, Intervention } from './webhdfs-call.js';
import { callOf, cut, tear, userOf } from './webhdfs-request.js';

export interface DatanodeParts {
  readonly index: number;
  readonly namespace: HdfsNamespace;
  /** Throws when a request's namenode cannot be used by a datanode now; `gone`: as it is not there. */
  readonly checkNamenode: (rpcAddress: string, gone: 'ConnectException' | 'EOFException') => void;
  readonly intervene: Intervention;
  readonly proxyUsers: ReadonlySet<string>;
  /** The files that it writes now. */
  readonly open: Set<OpenFile>;
}

export async function answerAsDatanode(
  parts: DatanodeParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const call = callOf(request, 'datanode', parts.index);
  const body = new ReceivedBody(request);
  const isRead = call.operation === 'OPEN';
  if ((await parts.intervene(call, 'begun')) === 'cut') return cut(response);
  // Every writer gets this, whether it expects it or not.
  if (!isRead) response.writeContinue();
  let answer: { readonly status: number; readonly content: string | Buffer };
  try {
    if (isRead) answer = { status: 200, content: read(parts, call) };
    else if (await write(parts, call, body, response))
      answer = { status: call.operation === 'CREATE' ? 201 : 200, content: '' };
    else return;
  } catch (error) {
    if (!(error instanceof HdfsException)) throw error;
    answer = { status: error.status, content: error.toJson() };
  }
  const fate: Fate = await parts.intervene(call, 'done');
  if (fate === 'cut') return cut(response);
  response.writeHead(answer.status, {
    'content-length': answer.content.length,
    connection: 'close',
  });
  if (fate === 'torn answer') return tear(response, answer.content.toString());
  response.end(answer.content);
}

function read({ namespace }: DatanodeParts, { path, query }: Call): Buffer {
  const file = namespace.find(path);
  if (!(file instanceof FileInode))
    throw new HdfsException('FileNotFoundException', `File ${path} not found.`);
  return file.content.subarray(Number(query.get('offset') ?? 0));
}

/** False: its connection is gone, and nobody waits for an answer. */
async function write(
  parts: DatanodeParts,
  call: Call,
  body: ReceivedBody,
  response: ServerResponse,
): Promise<boolean> {
  const { namespace, open, checkNamenode } = parts;
  const { path, query } = call;
  const rpcAddress = query.get('namenoderpcaddress') ?? '';
  const user = userOf(query, parts.proxyUsers);
  const overwrite = query.get('overwrite') === 'true';
  const isCreate = call.operation === 'CREATE';
  const file = asking(isCreate ? 'create' : 'append', () => {
    checkNamenode(rpcAddress, 'ConnectException');
    return isCreate ? namespace.create(path, user, { overwrite }) : namespace.append(path, user);
  });
  open.add(file);
  const isCutAt = async (phase: 'opened' | 'part' | 'received'): Promise<boolean> => {
    if ((await parts.intervene(call, phase)) !== 'cut') return false;
    cut(response);
    return true;
  };
  try {
    let isCut = await isCutAt('opened');
    for (let part; !isCut && (part = await body.next()) !== undefined;) {
      if (!open.has(file)) return false; // the datanode was killed
      asking('addBlock', () => file.write(part));
      isCut = await isCutAt('part');
    }
    if (body.isWhole) isCut ||= await isCutAt('received');
    if (!open.has(file)) return false;
    asking('complete', () => close(parts, file, rpcAddress));
    return body.isWhole && !isCut;
  } finally {
    open.delete(file);
  }
}

function close({ checkNamenode }: DatanodeParts, file: OpenFile, rpcAddress: string): void {
  try {
    checkNamenode(rpcAddress, 'EOFException');
  } catch (error) {
    file.loseWriter();
    throw error;
  }
  file.close();
}

class ReceivedBody {
  /** The client sent all of it. */
  isWhole = false;
  readonly #chunks: Buffer[] = [];
  #hasEnded = false;
  #wake = (): void => {};

  constructor(request: IncomingMessage) {
    request.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#wake();
    });
    request.on('end', () => (this.isWhole = true));
    request.on('close', () => {
      this.#hasEnded = true;
      this.#wake();
    });
    request.on('error', () => {}); // told by `close`
  }

  /** undefined: it has ended, or the connection broke. */
  async next(): Promise<Buffer | undefined> {
    if (this.#chunks.length === 0 && !this.#hasEnded)
      await new Promise<void>((resolve) => (this.#wake = resolve));
    return this.#chunks.shift();
  }
}
