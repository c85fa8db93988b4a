/** A file that goes along: a cover sheet. */
export interface NewFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}
