export { pack } from "./pack.ts";
export { unpack } from "./unpack.ts";
export { packedPolicy, withPolicy } from "./with-policy.ts";
