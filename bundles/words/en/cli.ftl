# The command line.
cli-help =
    Safe Disclosure checks a message before it is sent. Nothing leaves this computer.
    { "" }
    safe-disclosure check FILE.eml      what may leave, and what has to stay
    safe-disclosure scan --jsonl FILE   what is found in many texts
    safe-disclosure bundles lint DIR    whether a policy can be read
    safe-disclosure bundles pack DIR    one file to hand out
    safe-disclosure bundles keygen      a key to sign it with
    safe-disclosure bundles enrol CODE  whose device signs a log
    safe-disclosure people bring FILES  people from an HMIS export, FHIR Consents or a table
    safe-disclosure people consents     the permissions of a policy as FHIR Consents
    safe-disclosure log verify FILE     whether a log was changed
    safe-disclosure sample LOGS         draws a month’s sample again
    safe-disclosure sign-off keygen     a supervisor’s keys
    safe-disclosure sign-off show F     what a request asks for
    safe-disclosure sign-off approve F  says yes to a request
    safe-disclosure sign-off refuse F   says no to it
    { "" }
    Add --help to a command to see its options, --lang es for Spanish.
    Exit codes: 0 fine, 1 needs a person, 2 could not be read.
cli-help-check =
    safe-disclosure check FILE.eml
    { "" }
    --policy DIR_OR_PACK   the policy; without it, the sample agency
    --as EMAIL             who sends it; without it, the From line
    --bundle ID            what it is for, such as housing-referral
    --participant ID       whom it is about
    --channel ID           how it travels; without it, what the policy names
    --emergency WORDS      what the emergency is and who receives this
    --now ISO              the time to check at, such as 2026-11-20T16:55:00-08:00
    --json                 the answer for a program
    --out FILE.eml         writes the message as it would be released
cli-help-scan =
    safe-disclosure scan --jsonl FILE
    { "" }
    FILE holds a line for each text: an id and the text, as JSON.
    --policy DIR_OR_PACK   the policy; without it, the sample agency
cli-help-bundles-lint = safe-disclosure bundles lint DIR
cli-help-bundles-pack =
    safe-disclosure bundles pack DIR
    { "" }
    --out FILE      where to write the pack; without it, policy-pack.json
    --sign KEY      signs it with the organization’s key
    --outlook DIR   writes the folder of the Outlook add-in instead, with these rules in it
    --url ADDRESS   where that folder will be on your web server, such as https://addin.agency.example/
    --code CODE     the enrolment code that your staff have; without it, a new one is made
cli-help-bundles-keygen =
    safe-disclosure bundles keygen
    { "" }
    --out FILE   where to write the key; without it, organisation-key.json
cli-help-log-verify =
    safe-disclosure log verify FILE
    { "" }
    --policy DIR_OR_PACK   the policy; with it, also whether it knows the device
cli-help-sample =
    safe-disclosure sample LOGS
    { "" }
    Prints a line for each entry in the sample: its id, whose it is, and why it is in.
    --declaration FILE   what was declared before the value was known
    --value FILE         the value: the beacon’s answer, or the dice
cli-sample-what = Name the declaration and the value: safe-disclosure sample --declaration FILE --value FILE LOGS.
cli-help-sign-off-keygen =
    safe-disclosure sign-off keygen
    { "" }
    --out FILE   where to write the keys; without it, sign-off-key.json
cli-help-sign-off-show =
    safe-disclosure sign-off show REQUEST --key KEY
    { "" }
    --key KEY              your own keys, from sign-off keygen
    --policy DIR_OR_PACK   the policy: names, and who may sign; without it, the sample agency
    --now ISO              the time to look at it
cli-help-sign-off-approve =
    safe-disclosure sign-off approve REQUEST --key KEY --yes
    { "" }
    --yes                  you have read what is asked; without it, it is only shown
    --key KEY              your own keys, from sign-off keygen
    --policy DIR_OR_PACK   the policy: names, and who may sign; without it, the sample agency
    --out FILE             where to write the answer; without it, sign-off-answer.json
    --reason TEXT          why; only the one who asked can read it
    --now ISO              the time of your answer
cli-help-sign-off-refuse =
    safe-disclosure sign-off refuse REQUEST --key KEY
    { "" }
    The options are those of sign-off approve, without --yes.
cli-unknown-command = There is no command “{ $name }”. Type safe-disclosure --help to see them all.
cli-unknown-option = The option { $name } is not known, or not used like this. Add --help to see the options.
cli-not-here = { $name } does not belong to “{ $command }”. Type safe-disclosure { $command } --help.
cli-places = { $count ->
    [0] “{ $command }” takes options only. Type safe-disclosure { $command } --help.
   *[other] “{ $command }” needs one file or folder. Type safe-disclosure { $command } --help.
}
cli-no-language = Only English (en) and Spanish (es) are offered, not “{ $name }”. Choose one of them.
cli-no-file = { $file } can’t be read. Check its name and try again.
cli-no-message = { $file } is not a mail message. Save the message as .eml and try again.
cli-no-sender = { $file } does not say who sends it. Name the sender with --as.
cli-no-recipient = { $file } names nobody who receives it. Add a To line and try again.
cli-inside = Something went wrong inside Safe Disclosure, and nothing was checked. Please report it.
cli-no-write = { $file } can’t be written. Choose another place.
cli-no-bundle = The policy has no bundle “{ $name }”. Look in its folder bundles for the ids.
cli-no-participant = The policy has no participant { $name }. Check the number.
cli-no-channel = The policy has no channel “{ $name }”. Look in agency/organisation.json for the ids.
cli-no-instant = “{ $name }” is not a time. Write it as 2026-11-20T16:55:00-08:00.
cli-no-address = “{ $name }” is not an e-mail address. Give the sender’s address after --as.
cli-scan-what = Name a file of texts: safe-disclosure scan --jsonl FILE.
cli-bad-line = Line { $line } of { $file } is not a text to scan. Each line needs an id and a text, as JSON.
cli-bad-policy = The policy can’t be used: { $problem }. { $more ->
    [0] Mend it and try again.
    [one] There is 1 more problem; safe-disclosure bundles lint shows it.
   *[other] There are { $more } more problems; safe-disclosure bundles lint shows them.
}
