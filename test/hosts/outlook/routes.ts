import type { BrowserContext, Route } from "playwright-core";
import type { Answer, Site } from "./site.ts";

export const origins = {
  /** One of the hosts that office.js trusts. */
  host: "https://outlook.office.com",
  addin: "https://addin.agency.example",
  office: "https://appsforoffice.microsoft.com",
  ajax: "https://ajax.aspnetcdn.com",
} as const;

/** Requests that nobody here answers: `outside` lists those that would have left, `missing` what the add-in lacks. */
export interface Unanswered {
  readonly outside: string[];
  readonly missing: string[];
}

/** Answers for every origin that takes part; whatever else is asked for is stopped and noted. */
export async function route(
  context: BrowserContext,
  site: Site,
  { outside, missing }: Unanswered,
): Promise<void> {
  // The last that is registered is asked first.
  await context.route("**/*", async (route) => {
    outside.push(route.request().url());
    await route.abort();
  });
  const from = (origin: string, answer: (path: string) => Answer | null) =>
    context.route(`${origin}/**`, async (route: Route) => {
      const { pathname } = new URL(route.request().url());
      const found = answer(pathname);
      if (!found) missing.push(route.request().url());
      await route.fulfill(
        found ? { body: found.body, contentType: `${found.type}; charset=utf-8` } : { status: 404, body: "" },
      );
    });
  await from(origins.host, (path) => site.host(path, `${origins.addin}/`));
  await from(origins.addin, (path) => site.addin(path));
  await from(origins.office, (path) => site.office(path.replace("/lib/1/hosted", "")));
  await from(origins.ajax, (path) => (path === "/ajax/3.5/MicrosoftAjax.js" ? site.microsoftAjax : null));
}
