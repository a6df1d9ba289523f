/** Follows text as it arrives in pieces: valid UTF-8 without NUL, also across the edge of a piece. */
export class TextScan {
  private awaited = 0;
  /** The next byte lies between these; the first one after a lead byte excludes overlong forms. */
  private lowest = 0x80;
  private highest = 0xbf;

  /** @returns whether this piece can still be part of a text; after false the scan is over */
  accepts(piece: Uint8Array): boolean {
    return piece.every((byte) => this.acceptsByte(byte));
  }

  /** Whether the text may end here, and not in the middle of a character. */
  get isWhole(): boolean {
    return this.awaited === 0;
  }

  private acceptsByte(byte: number): boolean {
    if (this.awaited === 0) return this.begins(byte);
    if (byte < this.lowest || byte > this.highest) return false;
    this.awaited -= 1;
    this.lowest = 0x80;
    this.highest = 0xbf;
    return true;
  }

  private begins(byte: number): boolean {
    if (byte < 0x80) return byte !== 0;
    if (byte < 0xc2 || byte > 0xf4) return false;
    this.awaited = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    this.lowest = byte === 0xe0 ? 0xa0 : byte === 0xf0 ? 0x90 : 0x80;
    this.highest = byte === 0xed ? 0x9f : byte === 0xf4 ? 0x8f : 0xbf;
    return true;
  }
}
