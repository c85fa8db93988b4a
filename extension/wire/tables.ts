/** What the page of a status update asks of our script in another page. */
export type TableAsk =
  | { readonly kind: "table-heads" }
  /** `table`: as the heads were given. */
  | { readonly kind: "table-cells"; readonly table: number };

export interface TableHead {
  readonly table: number;
  readonly headers: readonly string[];
  readonly rows: number;
  /** Lines and columns that the page does not show; they are not given. */
  readonly unseen: { readonly rows: number; readonly columns: number };
  /** Cells reach over several columns or lines: what stands under which header can't be told. */
  readonly spans: boolean;
}
