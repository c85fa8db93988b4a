import { type Calls, failed, ok } from "./call.ts";

interface Notification {
  readonly key: string;
}

/** The compose window itself: its bar of notices, saving and closing, and an appointment's time and place. */
export const windowCalls: Calls = {
  33({ item }, notification: Notification) {
    if (item.notifications.has(notification.key)) return failed(9023);
    item.notifications.set(notification.key, notification);
    item.told({ kind: "body" });
    return ok();
  },
  34: ({ item }) => ok([...item.notifications.values()]),
  35({ item }, notification: Notification) {
    if (!item.notifications.has(notification.key)) return failed(9024);
    item.notifications.set(notification.key, notification);
    item.told({ kind: "body" });
    return ok();
  },
  36({ item }, { key }: Notification) {
    const was = item.notifications.delete(key);
    item.told({ kind: "body" });
    return was ? ok() : failed(9024);
  },
  32({ item }) {
    item.id ??= `item-${crypto.randomUUID()}`;
    return ok(item.id);
  },
  164: ({ item }) => (item.id === null ? failed(9046) : ok(item.id)),
  41({ close }) {
    close();
    return ok();
  },
  24: ({ item }, { TimeProperty }: { TimeProperty: number }) =>
    ok(TimeProperty === 1 ? item.start : item.end),
  25({ item }, { TimeProperty, time }: { TimeProperty: number; time: number }) {
    item[TimeProperty === 1 ? "start" : "end"] = time;
    item.told({ kind: "time" });
    return ok();
  },
  26: ({ item }) => ok(item.lines.location),
  27({ item }, { location }: { location: string }) {
    item.setLine("location", location);
    return ok();
  },
  154({ item }) {
    const place = item.lines.location;
    const known = { locationIdentifier: { id: place, type: "custom" }, displayName: place, emailAddress: "" };
    return ok(place === "" ? [] : [known]);
  },
};
