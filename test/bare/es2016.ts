/**
 * What a runtime of ECMAScript 2016 has, by object: ECMA-262 7th edition, 18 to 26 and annex B. All else is deleted
 * from the bare runtime, so that what a newer engine adds is refused without being named here.
 */
const words = (text: string) => new Set(text.trim().split(/\s+/));

const functionOwn = "length name prototype";
const errors = words("EvalError RangeError ReferenceError SyntaxError TypeError URIError");
const arrays = words(
  "Int8Array Uint8Array Uint8ClampedArray Int16Array Uint16Array Int32Array Uint32Array Float32Array Float64Array",
);

export const globals = words(`
  Infinity NaN undefined eval isFinite isNaN parseFloat parseInt decodeURI decodeURIComponent encodeURI
  encodeURIComponent escape unescape
  Array ArrayBuffer Boolean DataView Date Error Function Map Number Object Promise Proxy RegExp Set String Symbol
  WeakMap WeakSet JSON Math Reflect ${[...errors, ...arrays].join(" ")}`);

const statics: Readonly<Record<string, string>> = {
  Array: "from isArray of Symbol.species",
  ArrayBuffer: "isView Symbol.species",
  Date: "now parse UTC",
  Map: "Symbol.species",
  Set: "Symbol.species",
  Number: `EPSILON isFinite isInteger isNaN isSafeInteger MAX_SAFE_INTEGER MAX_VALUE MIN_SAFE_INTEGER MIN_VALUE NaN
    NEGATIVE_INFINITY parseFloat parseInt POSITIVE_INFINITY`,
  Object: `assign create defineProperties defineProperty freeze getOwnPropertyDescriptor getOwnPropertyNames
    getOwnPropertySymbols getPrototypeOf is isExtensible isFrozen isSealed keys preventExtensions seal setPrototypeOf`,
  Promise: "all race reject resolve Symbol.species",
  Proxy: "revocable",
  RegExp: "Symbol.species",
  String: "fromCharCode fromCodePoint raw",
  Symbol: `for hasInstance isConcatSpreadable iterator keyFor match replace search species split toPrimitive
    toStringTag unscopables`,
  JSON: "parse stringify Symbol.toStringTag",
  Math: `E LN10 LN2 LOG10E LOG2E PI SQRT1_2 SQRT2 abs acos acosh asin asinh atan atanh atan2 cbrt ceil clz32 cos cosh
    exp expm1 floor fround hypot imul log log1p log10 log2 max min pow random round sign sin sinh sqrt tan tanh trunc
    Symbol.toStringTag`,
  Reflect: `apply construct defineProperty deleteProperty get getOwnPropertyDescriptor getPrototypeOf has isExtensible
    ownKeys preventExtensions set setPrototypeOf`,
  ...Object.fromEntries([...arrays].map((name) => [name, "BYTES_PER_ELEMENT"])),
};

const prototypes: Readonly<Record<string, string>> = {
  Array: `concat copyWithin entries every fill filter find findIndex forEach includes indexOf join keys lastIndexOf
    length map pop push reduce reduceRight reverse shift slice some sort splice toLocaleString toString unshift values
    Symbol.iterator Symbol.unscopables`,
  ArrayBuffer: "byteLength slice Symbol.toStringTag",
  Boolean: "toString valueOf",
  DataView: `buffer byteLength byteOffset getFloat32 getFloat64 getInt8 getInt16 getInt32 getUint8 getUint16 getUint32
    setFloat32 setFloat64 setInt8 setInt16 setInt32 setUint8 setUint16 setUint32 Symbol.toStringTag`,
  Date: `getDate getDay getFullYear getHours getMilliseconds getMinutes getMonth getSeconds getTime getTimezoneOffset
    getUTCDate getUTCDay getUTCFullYear getUTCHours getUTCMilliseconds getUTCMinutes getUTCMonth getUTCSeconds getYear
    setDate setFullYear setHours setMilliseconds setMinutes setMonth setSeconds setTime setUTCDate setUTCFullYear
    setUTCHours setUTCMilliseconds setUTCMinutes setUTCMonth setUTCSeconds setYear toDateString toGMTString toISOString
    toJSON toLocaleDateString toLocaleString toLocaleTimeString toString toTimeString toUTCString valueOf
    Symbol.toPrimitive`,
  Error: "message name toString",
  Function: "apply bind call toString Symbol.hasInstance",
  Map: "clear delete entries forEach get has keys set size values Symbol.iterator Symbol.toStringTag",
  Number: "toExponential toFixed toLocaleString toPrecision toString valueOf",
  Object: `hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString valueOf __proto__
    __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__`,
  Promise: "catch then Symbol.toStringTag",
  RegExp: `compile exec flags global ignoreCase multiline source sticky test toString unicode Symbol.match
    Symbol.replace Symbol.search Symbol.split`,
  Set: "add clear delete entries forEach has keys size values Symbol.iterator Symbol.toStringTag",
  String: `anchor big blink bold charAt charCodeAt codePointAt concat endsWith fixed fontcolor fontsize includes
    indexOf italics lastIndexOf length link localeCompare match normalize repeat replace search slice small split
    startsWith strike sub substr substring sup toLocaleLowerCase toLocaleUpperCase toLowerCase toString toUpperCase
    trim valueOf Symbol.iterator`,
  Symbol: "toString valueOf Symbol.toPrimitive Symbol.toStringTag",
  WeakMap: "delete get has set Symbol.toStringTag",
  WeakSet: "add delete has Symbol.toStringTag",
  ...Object.fromEntries([...errors].map((name) => [name, "message name"])),
  ...Object.fromEntries([...arrays].map((name) => [name, "BYTES_PER_ELEMENT"])),
};

/** `%TypedArray%`, which has no name of its own: 22.2.1 to 22.2.3. */
export const typedArray = {
  statics: words(`${functionOwn} from of Symbol.species`),
  prototype:
    words(`buffer byteLength byteOffset constructor copyWithin entries every fill filter find findIndex
    forEach includes indexOf join keys lastIndexOf length map reduce reduceRight reverse set slice some sort subarray
    toLocaleString toString values Symbol.iterator Symbol.toStringTag`),
};

/** `%IteratorPrototype%`: 25.1.2. */
export const iterator = words("Symbol.iterator");

/** What stays of a global's own properties, and of its prototype's. */
export const staticsOf = (name: string) => words(`${functionOwn} ${statics[name] ?? ""}`);
export const prototypeOf = (name: string) => words(`constructor ${prototypes[name] ?? ""}`);
