import { createContext, runInContext } from "node:vm";
import { globals, iterator, prototypeOf, staticsOf, typedArray } from "./es2016.ts";
import { isNewerRegex } from "./regex.ts";

const nameOf = (key: string | symbol) => (typeof key === "string" ? key : (key.description ?? ""));

/** Deletes what is not listed. A newer well-known symbol can't be deleted, and does nothing by itself. */
function keepOnly(owner: object, listed: ReadonlySet<string>): void {
  for (const key of Reflect.ownKeys(owner)) {
    if (listed.has(nameOf(key)) || typeof Reflect.getOwnPropertyDescriptor(owner, key)?.value === "symbol")
      continue;
    if (!Reflect.deleteProperty(owner, key)) throw new Error(`${nameOf(key)} can't be deleted`);
  }
}

/** Refuses at run time what an engine of 2016 refuses: patterns made of strings are seen by nobody before. */
const strictRegExp = `(function (Native, isNewer) {
  function Strict(pattern, flags) {
    var source = pattern instanceof Native ? pattern.source : String(pattern);
    var marks = flags === undefined ? (pattern instanceof Native ? pattern.flags : "") : String(flags);
    if (isNewer(source, marks)) throw new SyntaxError("newer than ES2016: /" + source + "/" + marks);
    return new Native(source, marks);
  }
  Object.defineProperty(Strict, "prototype", { value: Native.prototype });
  Strict.prototype.constructor = Strict;
  return Strict;
})`;

/** A `node:vm` context with what ECMAScript 2016 has and nothing else; runs a script and gives its last value. */
export function bareRuntime(): (script: string) => unknown {
  const context = createContext(Object.create(null));
  const run = (script: string): unknown => runInContext(script, context);
  const global = Object(run("this")) as Record<string, unknown>;
  const view = Object(Object.getPrototypeOf(Reflect.get(global, "Uint8Array")));
  keepOnly(view, typedArray.statics);
  keepOnly(Object(view.prototype), typedArray.prototype);
  keepOnly(Object(run("Object.getPrototypeOf(Object.getPrototypeOf([].keys()))")), iterator);
  keepOnly(global, globals);
  for (const name of Reflect.ownKeys(global)) {
    if (typeof name !== "string") continue;
    const value = global[name];
    if ((typeof value !== "function" && typeof value !== "object") || value === null) continue;
    keepOnly(value, staticsOf(name));
    const prototype = Reflect.get(value, "prototype");
    if (typeof prototype === "object" && prototype !== null) keepOnly(prototype, prototypeOf(name));
  }
  const strict = run(strictRegExp) as (native: unknown, isNewer: typeof isNewerRegex) => unknown;
  Reflect.set(global, "RegExp", strict(Reflect.get(global, "RegExp"), isNewerRegex));
  return run;
}
