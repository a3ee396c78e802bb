// Numbers and words as bytes: whole numbers of seven bits a byte, texts as
// their code units with their length before them.
export class ByteWriter {
  #bytes: Uint8Array;
  length = 0;

  constructor(capacity = 16) {
    this.#bytes = new Uint8Array(capacity);
  }

  #room(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }

  byte(value: number): void {
    this.#room(1);
    this.#bytes[this.length++] = value;
  }

  /** A whole number from 0 to 2^31 - 1. */
  number(value: number): void {
    this.#room(5);
    let rest = value;
    while (rest >= 128) {
      this.#bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.length++] = rest;
  }

  text(value: string): void {
    this.number(value.length);
    for (let at = 0; at < value.length; at++) this.number(value.charCodeAt(at));
  }

  append(bytes: Uint8Array): void {
    this.#room(bytes.length);
    this.#bytes.set(bytes, this.length);
    this.length += bytes.length;
  }

  /** A copy of what was written. */
  bytes(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }
}

/** Reads what a `ByteWriter` wrote. Throws a RangeError where the bytes end too soon: the file is cut or is another's. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get done(): boolean {
    return this.at >= this.#bytes.length;
  }

  byte(): number {
    const value = this.#bytes[this.at++];
    if (value === undefined) throw new RangeError('The index file ends too soon');
    return value;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const own = this.byte();
      value |= (own & 127) << shift;
      if (shift === 28 && own > 7) throw new RangeError('The index file holds a number that none wrote');
      if (own < 128) return value;
    }
  }

  text(): string {
    let value = '';
    for (let left = this.number(); left > 0; left--) value += String.fromCharCode(this.number());
    return value;
  }

  skip(count: number): void {
    this.at += count;
    if (this.at > this.#bytes.length) throw new RangeError('The index file ends too soon');
  }
}
