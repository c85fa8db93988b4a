/** What keeps a manifest from working, or from being true of the files beside it. */
export type ManifestProblem =
  | { readonly kind: "unknown-resource" | "unused-resource" | "id-twice"; readonly id: string }
  /** An element that its parent may not hold, or not behind those that it stands behind. */
  | { readonly kind: "out-of-order"; readonly parent: string; readonly child: string }
  | { readonly kind: "too-long"; readonly where: string; readonly limit: number }
  | { readonly kind: "not-below-host"; readonly url: string }
  | { readonly kind: "missing-file"; readonly file: string }
  | { readonly kind: "icon-size"; readonly file: string; readonly size: number }
  | { readonly kind: "not-one-handler"; readonly event: string }
  | { readonly kind: "not-associated"; readonly handler: string }
  /** Classic Outlook has no script to run for the events, or other clients no page. */
  | { readonly kind: "no-runtime"; readonly resource: string }
  /** An alert's button would open nothing. */
  | { readonly kind: "no-control"; readonly command: string }
  | { readonly kind: "unified"; readonly path: string; readonly message: string }
  /** The two manifests say different things. */
  | { readonly kind: "differs"; readonly fact: string };
