/** Hot path. What is printed, gathered so that a write is of many records. */
export class OutputBuffer {
  #buffer = Buffer.allocUnsafe(64 * 1024);
  #length = 0;

  get byteLength(): number {
    return this.#length;
  }

  text(text: string): void {
    this.#reserve(text.length * 3);
    this.#length += this.#buffer.write(text, this.#length);
  }

  bytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#buffer.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** `[start, end)` of a buffer, without a view of it. */
  slice(buffer: Buffer, start: number, end: number): void {
    this.#reserve(end - start);
    this.#length += buffer.copy(this.#buffer, this.#length, start, end);
  }

  /** Takes back what was added behind the first `byteLength` bytes. */
  cutTo(byteLength: number): void {
    this.#length = byteLength;
  }

  /** What was gathered; the buffer begins anew with memory of its own. */
  take(): Buffer {
    const taken = this.#buffer.subarray(0, this.#length);
    this.#buffer = Buffer.allocUnsafe(this.#buffer.length);
    this.#length = 0;
    return taken;
  }

  #reserve(bytes: number): void {
    if (this.#length + bytes <= this.#buffer.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.#buffer.length * 2, this.#length + bytes));
    this.#buffer.copy(larger, 0, 0, this.#length);
    this.#buffer = larger;
  }
}
