import { build, type Plugin } from "esbuild";
import { minify } from "terser";

/** The spread helper of esbuild asks for a function of ES2017. It gets its own, and the runtime's objects stay as they are. */
const descriptors = `function descriptorsOf(o){return Reflect.ownKeys(o).reduce(function(d,k){
d[k]=Object.getOwnPropertyDescriptor(o,k);return d},{})}`;

/** Our modules only define things: what nobody asks for goes, however it is made. */
const pureModules: Plugin = {
  name: "pure-modules",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\.{1,2}\// }, async ({ path, pluginData, ...place }) => {
      // What the source itself names is wanted for what it does.
      if (pluginData === pureModules || place.importer === "<stdin>") return null;
      const { path: file, errors } = await resolve(path, { ...place, pluginData: pureModules });
      return errors.length > 0 ? { errors } : { path: file, sideEffects: false };
    });
  },
};

export interface ScriptInput {
  /** TypeScript, with imports beside `folder`. */
  readonly source: string;
  readonly folder: URL;
  /** The one global that holds what the source exports; with none, nothing is. */
  readonly global?: string;
  readonly define?: Readonly<Record<string, string>>;
}

/** A script of ES2016 for an old event runtime: one function, no import. */
export async function buildScript({ source, folder, global, define = {} }: ScriptInput): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: folder.pathname, loader: "ts" },
    plugins: [pureModules],
    define,
    bundle: true,
    minify: true,
    charset: "utf8",
    legalComments: "none",
    format: "iife",
    ...(global === undefined ? {} : { globalName: global }),
    target: "es2016",
    write: false,
  });
  const made = (outputFiles[0]?.text ?? "").replace(/Object\.getOwnPropertyDescriptors/g, "descriptorsOf");
  const inside = `(function(){${descriptors}${made}${global === undefined ? "" : `return ${global}`}})()`;
  // What esbuild makes of "??" and "?." for ES2016 is long; this shortens it.
  const { code } = await minify(global === undefined ? inside : `var ${global}=${inside}`, {
    ecma: 2016,
    compress: { passes: 3, unsafe_arrows: true, pure_getters: true, hoist_funs: true },
    mangle: true,
  });
  return code ?? "";
}
