/** Text in gzip, by the browser's own hand and beside the page's thread. */
export async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await through(new Blob([text]), new CompressionStream("gzip")).arrayBuffer());
}

export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return await through(new Blob([bytes]), new DecompressionStream("gzip")).text();
}

const through = (blob: Blob, stream: CompressionStream | DecompressionStream) =>
  new Response(blob.stream().pipeThrough(stream));
