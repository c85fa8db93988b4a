import { type Calls, failed, ok } from "./call.ts";

interface Named {
  readonly name: string;
  readonly value: string;
}

/** What all session data of one item may come to, in characters. */
const sessionLimit = 50_000;

/** What an item and a mailbox keep for the add-in. */
export const keptCalls: Calls = {
  185({ item }, { name, value }: Named) {
    const session = { ...item.session, [name]: value };
    if (JSON.stringify(session).length > sessionLimit) return failed(9051);
    item.session = session;
    return ok();
  },
  186: ({ item }, { name }: Named) => (name in item.session ? ok(item.session[name]) : failed(9050)),
  187: ({ item }) => ok({ ...item.session }),
  188({ item }) {
    item.session = {};
    return ok();
  },
  189({ item }, { name }: Named) {
    if (!(name in item.session)) return failed(9050);
    delete item.session[name];
    return ok();
  },
  151({ item }, { internetHeaderKeys }: { internetHeaderKeys: readonly string[] }) {
    const known = internetHeaderKeys.filter((key) => key in item.headers);
    return ok(Object.fromEntries(known.map((key) => [key, item.headers[key]])));
  },
  152({ item }, { internetHeaderNameValuePairs: pairs }: Record<string, Record<string, string>>) {
    item.headers = { ...item.headers, ...pairs };
    return ok();
  },
  153({ item }, { internetHeaderKeys }: { internetHeaderKeys: readonly string[] }) {
    for (const key of internetHeaderKeys) delete item.headers[key];
    return ok();
  },
  // The one answer of another shape: `loadCustomProperties_handleCustomResponse`.
  3: ({ item }) => ({ wasSuccessful: true, customProperties: JSON.stringify(item.properties) }),
  4({ item }, { customProperties }: { customProperties: Record<string, unknown> }) {
    item.properties = customProperties;
    return ok();
  },
  404({ saveRoaming }, [values]: readonly [Record<string, string>]) {
    saveRoaming(values);
    return ok();
  },
  99: ({ context }) => ok(context),
};
