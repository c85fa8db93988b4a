import { expect, test } from "vitest";
import type { Policy, SiteAdapter } from "../../core/policy/index.ts";
import { nameChannel } from "./channel.ts";

const label = { en: "", es: "" };
const channels = [
  { id: "mail", label, domains: [] },
  { id: "encrypted-mail", label, domains: ["agency.example"] },
  { id: "secure-portal", label, domains: [] },
] as unknown as Policy["channels"];

const name = (channel: unknown, path: string, sender: string) =>
  nameChannel(channel as SiteAdapter["channel"], path, sender, channels);

test("an adapter that names its channel is believed", () => {
  expect(name("secure-portal", "/", "dana@agency.example")).toBe("secure-portal");
});

test("the policy names the channel by the sender's domain", () => {
  expect(name(undefined, "/", "dana@Agency.example")).toBe("encrypted-mail");
  expect(name(undefined, "/", "dana@mail.agency.example")).toBe("mail");
});

test("a page names its channel by its address, and only one that the policy knows", () => {
  expect(name({ pathSegment: 1 }, "/practice/secure-portal/7", "dana@agency.example")).toBe("secure-portal");
  expect(name({ pathSegment: 1 }, "/practice/pigeon/7", "dana@agency.example")).toBe("mail");
});
