// A seed as it lies in the folder, decoded.

/** How the bytes were read, where they tell it themselves. `utf-8-bom` and the two UTF-16 forms had a byte order mark. */
export type Encoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface SourceFile {
  /** Relative to the seeds folder, NFC, with '/' on every system: '2024/kcna.txt'. */
  readonly path: string;
  /** The whole file as text: LF line ends, NFC, no byte order mark. NBSP and everything else is still as received. */
  readonly text: string;
  /** An `Encoding`, or the name of the old one that the letters told: 'windows-1251'. */
  readonly encoding: string;
  /** SHA-256 of the bytes, hexadecimal. */
  readonly hash: string;
  /** Size on disk in bytes. */
  readonly bytes: number;
}
