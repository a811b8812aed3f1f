import { messageOf, StartError } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import {
  readDelegationToken,
  type DelegationToken,
} from '../../protocol/webhdfs/delegation-token.js';
import { readWholeFile } from '../../storage/atomic-file.js';

/** The file of `hdfs.delegationTokenFile`, which somebody writes anew before its token ends. */
export class TokenFile implements DelegationToken {
  readonly #parts: TokenFileParts;
  #text: string;
  /** A look at the file that is under way. */
  #look: Promise<void> | undefined;

  /** Rejects with StartError. */
  static async open(parts: TokenFileParts): Promise<TokenFile> {
    return new TokenFile(parts, await read(parts));
  }

  private constructor(parts: TokenFileParts, text: string) {
    this.#parts = parts;
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  async renew(refused: string): Promise<boolean> {
    if (this.#text === refused) await (this.#look ??= this.#readAgain());
    return this.#text !== refused;
  }

  async #readAgain(): Promise<void> {
    const { logger, path } = this.#parts;
    try {
      const text = await read(this.#parts);
      if (text === this.#text) return;
      this.#text = text;
      logger.info({ path }, 'HDFS has refused the delegation token; the file has another one');
    } catch (error) {
      logger.warn({}, `${messageOf(error)}; HDFS has refused the token that was in it`);
    } finally {
      this.#look = undefined;
    }
  }
}

export interface TokenFileParts {
  readonly fileSystem: FileSystem;
  readonly path: string;
  readonly logger: Logger;
  /** What messages begin with. */
  readonly where: string;
}

async function read({ fileSystem, path, where }: TokenFileParts): Promise<string> {
  const name = `${where}hdfs.delegationTokenFile`;
  let content: Buffer | undefined;
  try {
    content = await readWholeFile(fileSystem, path);
    if (content !== undefined) return readDelegationToken(content);
  } catch (cause) {
    throw new StartError(`${name}: cannot read ${path}: ${messageOf(cause)}`, { cause });
  }
  throw new StartError(`${name}: there is no file ${path}`);
}
