// WXT writes this type for each build, where a fresh clone's type check cannot see it.
declare module "wxt/browser" {
  interface WxtRuntime {
    getURL(path: `/${string}`): string;
  }
}

export {};
