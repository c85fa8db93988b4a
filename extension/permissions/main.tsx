import "../../ui/style.css";
import "../../ui/review/forms.css";
import "../../ui/log/log.css";
import "../../ui/permissions/permissions.css";
import { render } from "preact";
import { NoRulesForPermissions, StoreClosed } from "../../ui/index.ts";
import { openPage } from "../store/reader.ts";
import { openPermissionsPage } from "./open.tsx";

const { language, say, loaded } = await openPage(document);
document.title = say("permissions-title");

if (loaded.kind === "no-store") render(<StoreClosed language={language} />, document.body);
else if (loaded.kind !== "ok") render(<NoRulesForPermissions language={language} />, document.body);
else await openPermissionsPage(loaded, language);
