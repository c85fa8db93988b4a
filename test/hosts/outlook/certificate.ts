import { createHash, X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

/** A certificate for 127.0.0.1 that nobody but this process has, for one day. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** By this hash of its public key one browser can be told to trust it, and nothing else. */
  readonly fingerprint: string;
}

export async function makeCertificate(): Promise<Certificate> {
  const { private: key, cert } = await generate([{ name: "commonName", value: "127.0.0.1" }], {
    keyType: "ec",
    algorithm: "sha256",
    notAfterDate: new Date(Date.now() + 24 * 60 * 60_000),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "subjectAltName", altNames: [{ type: 7, ip: "127.0.0.1" }] },
    ],
  });
  const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return { key, cert, fingerprint: createHash("sha256").update(publicKey).digest("base64") };
}
