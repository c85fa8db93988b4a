import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { answerTeacher } from "./teach/picker/answer.ts";

/** Put into the page that is taught, each time it is asked something; the first one stays and answers. */
export default defineUnlistedScript(() => answerTeacher());
