# What an agency sets for all its browsers, shown in the options
deploy-managed = Set by your agency
deploy-managed-lead = Whoever runs your agency’s browsers set these. You cannot change them here.
deploy-unusable = Some of this can’t be read: { $names }. It is as if it were not set. Tell whoever set this up.
deploy-not-allowed = These pages should be protected and are not yet: { $sites }. The browser asks you once. Press the button, then Allow.
deploy-allow = Let Safe Disclosure onto these pages
deploy-rules-url = The rules come from { $url }.
deploy-rules-value = The rules come with the browser’s settings.
deploy-key = Only rules signed with the key { $key } are taken.
deploy-person = Your work address is { $address }.
deploy-sites = Pages to protect: { $sites }.
deploy-audit-only = Through { $day }, most messages are not held. What would be held is counted in the log.
deploy-yours = You can still choose the language, protect more pages, teach sites and bring in people.
deploy-rules-set = Your agency sends the rules. They are looked for when the browser starts and once a day.
deploy-look = Look for new rules now
deploy-looked = We looked for new rules.
deploy-came-at = Last looked: { $at } –
deploy-came-taken = The rules are up to date.
deploy-came-no-key = They were not taken: the settings do not name your agency’s key. The last rules stay. Tell whoever set this up.
deploy-came-unreachable = They could not be reached. The last rules stay. Check the connection, then look again.
deploy-came-not-there = They are not where the settings say. The last rules stay. Tell whoever set this up.
deploy-came-not-json = What is there is not a rules file. The last rules stay. Tell whoever set this up.
deploy-came-not-a-pack = What is there is not a rules file, or it is damaged. The last rules stay. Tell whoever set this up.
deploy-came-newer = The new rules are for a newer Safe Disclosure. The last rules stay until it is updated.
deploy-came-unsigned = The new rules were not taken: nobody signed them. The last rules stay. Tell whoever set this up.
deploy-came-other-key = The new rules were not taken: they are signed with another key than your agency’s. The last rules stay. Tell whoever set this up.
deploy-came-changed = The new rules were not taken: somebody changed them after they were signed. The last rules stay. Tell whoever set this up.
deploy-came-older = What is there is older than the rules here, so it was not taken. Tell whoever set this up.
deploy-allowed = These pages are protected now. Reload them once.
options-refused-older = This file was not taken: it is older than the rules that stand. Ask your agency for the newest file.

# This device
deploy-device = This device
deploy-device-lead = Your log is signed with a key that stays on this device. Give this code to whoever makes your rules, so that your log can be told from any other.
deploy-device-copy = Copy the code
deploy-device-copied = The code is copied.
deploy-device-unknown = Your rules do not know this device yet. Its log counts as unverified until they do.
deploy-device-known = Your rules know this device: { $person }, since { $day }.
deploy-device-ended = This device was { $person }’s until { $day }. What it logs after that counts as unverified. Ask whoever makes your rules.
deploy-not-copied = The browser did not allow the copy. Select the text and copy it yourself.

# A report for whoever helps
deploy-support = A report for support
deploy-support-lead = Versions, faults and counts. No names, no addresses, no words of a message. Read it before you send it.
deploy-support-make = Make a report
deploy-support-copy = Copy a report for support
deploy-support-copied = The report is copied. Paste it into your message to support.

# Devices, on the command line
cli-help-bundles-enrol =
    safe-disclosure bundles enrol CODE --as STAFF
    { "" }
    CODE is the device’s code, from its options.
    --as STAFF     whose device it is: the id or the address of one of your staff
    --policy DIR   the folder of the policy; without it, bundles
    --until DAY    the last day on which it is theirs, such as 2027-01-31
enrol-no-code = “{ $code }” is not a device’s code. Copy it from the options of that browser.
enrol-whose = Say whose device it is: add --as and one of your staff.
enrol-no-day = “{ $day }” is not a day. Write it as 2027-01-31.
enrol-bad-file = { $file } can’t be used. See safe-disclosure bundles lint.
enrol-no-write = { $file } can’t be written. Nothing was changed.
enrol-no-staff = The policy has no staff member “{ $name }”. Look in agency/organisation.json for the ids.
enrol-others = This device is enrolled for { $name } already. A new person needs a new browser profile, and so a new code.
enrol-before = The last day is before the first, { $day }. Nothing was changed.
enrol-done = The device is { $name }’s since { $day }. It stands in { $file }. Pack the rules again, and hand them out.
enrol-ended = The device is { $name }’s through { $day }. It stands in { $file }. Pack the rules again, and hand them out.
log-known-device = The rules know this device: it is { $person }’s.
log-unknown-device = Unverified: the rules do not know this device. Enrol it first if it is one of yours.
log-after-end =
    { $count ->
        [one] Unverified: 1 line is from after { $day }, the last day on which this was { $person }’s device.
       *[other] Unverified: { $count } lines are from after { $day }, the last day on which this was { $person }’s device.
    }
