import { build } from "esbuild";
import { minify } from "terser";

/** The spread helper of esbuild calls this function of ES2017. */
const descriptors = `Object.getOwnPropertyDescriptors||(Object.getOwnPropertyDescriptors=function(o){
return Reflect.ownKeys(o).reduce(function(d,k){d[k]=Object.getOwnPropertyDescriptor(o,k);return d},{})});`;

/**
 * `check` and all that it needs as one script for an old event runtime: `var SafeDisclosure`, ES2016. A test's own
 * source takes the place of the entry where one is given.
 */
export async function bundleCheck(source = 'export * from "./index.ts"'): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: new URL(".", import.meta.url).pathname, loader: "ts" },
    banner: { js: descriptors },
    bundle: true,
    minify: true,
    charset: "utf8",
    legalComments: "none",
    format: "iife",
    globalName: "SafeDisclosure",
    target: "es2016",
    write: false,
  });
  // What esbuild makes of "??" and "?." for ES2016 is long; this shortens it.
  const { code } = await minify(outputFiles[0]?.text ?? "", {
    ecma: 2016,
    compress: {
      passes: 3,
      toplevel: true,
      top_retain: ["SafeDisclosure"],
      unsafe_arrows: true,
      pure_getters: true,
      hoist_funs: true,
    },
    mangle: { toplevel: true, reserved: ["SafeDisclosure"] },
  });
  return code ?? "";
}
