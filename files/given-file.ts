/** A file as a host hands it over. */
export interface GivenFile {
  readonly name: string;
  readonly mediaType: string | null;
  readonly bytes: Uint8Array;
  /** The host saw it stand inside the text, not beside it. */
  readonly inline: boolean;
}
