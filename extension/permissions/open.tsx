import { render } from "preact";
import { browser } from "wxt/browser";
import { writeConsent } from "../../core/bring-in/index.ts";
import { staffAt } from "../../core/decide/index.ts";
import { consentId } from "../../core/ids.ts";
import { indexPolicy } from "../../core/policy/index.ts";
import type { Language } from "../../core/say.ts";
import { loadFonts } from "../../host/page/cover-sheet-fonts.ts";
import { download } from "../../host/page/download.ts";
import { agreementFile } from "../../host/permissions/copy-file.ts";
import { instant } from "../../host/store/clock.ts";
import { database, log, permissions } from "../../host/store/here.ts";
import type { Loaded } from "../../host/store/policy.ts";
import { type PermissionsActs, type PermissionsFacts, PermissionsPage, StoreClosed } from "../../ui/index.ts";
import { readOwnSettings, readSettings } from "../store/kept.ts";
import { openPage } from "../store/reader.ts";
import type { Ask } from "../wire/background.ts";

/** The page over one reading of the store; after each change it is read again, as a send would. */
export async function openPermissionsPage(
  first: Extract<Loaded, { kind: "ok" }>,
  language: Language,
): Promise<void> {
  let loaded = first;
  const read = async (): Promise<PermissionsFacts> => {
    const policy = indexPolicy(loaded.policy);
    const { sender } = await readSettings(database, browser.storage.managed);
    // In practice somebody is always at work; in an agency nobody is taken for somebody else.
    const atWork =
      loaded.from === "sample" ? loaded.policy.staff.find(({ role }) => role === "staff")?.email : undefined;
    return {
      policy,
      events: await permissions.all(),
      lines: await log.lines(),
      sender: staffAt(sender ?? atWork ?? "", policy),
      now: loaded.day ?? instant(),
      language,
    };
  };
  const show = (facts: PermissionsFacts) =>
    render(<PermissionsPage facts={facts} acts={acts} />, document.body);
  const again = async () => {
    const opened = await openPage(document);
    if (opened.loaded.kind !== "ok") return render(<StoreClosed language={language} />, document.body);
    loaded = opened.loaded;
    show(await read());
  };
  /** Whether it was done; a browser's own words about a failure are not passed on. */
  const did = (work: Promise<unknown>) =>
    work.then(
      () => true,
      () => false,
    );
  const acts: PermissionsActs = {
    chooseSender: (sender) =>
      did(
        readOwnSettings(database)
          .then((settings) => database.kept.put({ ...settings, id: "settings", sender }))
          .then(again),
      ),
    newId: () => consentId.parse(`here-${crypto.randomUUID()}`),
    async add(event) {
      if (!(await did(permissions.add(event)))) return false;
      await did(browser.runtime.sendMessage<Ask>({ kind: "policy-changed" }));
      await again();
      return true;
    },
    savePdf: (agreement) =>
      did(
        agreementFile(agreement, loadFonts).then(({ name, mediaType, bytes }) =>
          download(name, new Blob([new Uint8Array(bytes)], { type: mediaType })),
        ),
      ),
    async saveFhir(consents) {
      const limits = new Map(loaded.policy.people.participants.map((one) => [one.id, one.limitations]));
      const entry = consents.map((one) => ({
        resource: writeConsent(one, limits.get(one.participant) ?? []),
      }));
      const bundle = { resourceType: "Bundle", type: "collection", entry };
      download(
        "consents.json",
        new Blob([JSON.stringify(bundle, null, 2)], { type: "application/fhir+json" }),
      );
      return true;
    },
    print: () => print(),
  };
  // Another page of ours may have written too.
  browser.runtime.onMessage.addListener((ask: Ask) => {
    if (ask.kind === "policy-changed") void again();
  });
  show(await read());
}
