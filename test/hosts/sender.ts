import { type Browser, closePage } from "./browser.ts";
import { staff } from "./practice/agency.ts";

/** Tells the browser's settings who works there: a member of the sample agency's staff, by id. */
export async function setSender(browser: Browser, id: string): Promise<void> {
  const address = staff.find((one) => one.id === id)?.email;
  if (address === undefined) throw new Error(`nobody is ${id}`);
  const options = await browser.extensionPage("options.html");
  const field = options.locator("[name=sender]");
  await field.fill(address);
  await options.locator("form", { has: field }).getByRole("button").click();
  await options.getByRole("status").getByText("is saved").waitFor();
  await closePage(options);
}
