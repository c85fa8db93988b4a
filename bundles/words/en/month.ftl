# The supervisor’s month
month-title = The month
month-lead = Take in your staff’s logs and draw the sample. Nothing here leaves this browser.
month-options = For supervisors and compliance
month-options-lead = Your staff’s logs and the monthly sample. Nobody else needs this page.

month-logs = Logs
month-logs-drop = Drop log files here. Each one is checked line by line.
month-logs-choose = Choose log files
month-logs-reading = Checked { $done } of { $count } files
month-logs-stop = Stop
month-logs-stopped =
    { $count ->
        [0] Stopped. Nothing was taken in.
        [one] Stopped. 1 file was taken in, the others were not.
       *[other] Stopped. { $count } files were taken in, the others were not.
    }
month-logs-taken =
    { $count ->
        [0] Nothing was taken in.
        [one] 1 file was taken in.
       *[other] { $count } files were taken in.
    }
month-logs-not-saved =
    { $count ->
        [one] 1 file could not be saved. Free some disk space and take it in again.
       *[other] { $count } files could not be saved. Free some disk space and take them in again.
    }
month-not-a-log = { $file } is not a log of Safe Disclosure. Ask its owner to open their log and press “Save as a file”.
month-logs-none = No logs yet. Ask your staff to open their log and press “Save as a file”, and to give you the file.
month-logs-no-keys = Your rules list no devices. So we can’t tell whether these devices are your staff’s: ask each owner for their key code and compare it.
month-logs-count =
    { $devices ->
        [one] 1 device
       *[other] { $devices } devices
    }, { $problems ->
        [0] all fine
        [one] 1 with a problem
       *[other] { $problems } with a problem
    }
month-device = Device and staff
month-device-nobody = No sends
month-device-saved = Last saved
month-device-lines = Lines
month-device-check = Check
month-device-fine = Nothing was changed
month-device-more =
    { $count ->
        [one] and 1 more
       *[other] and { $count } more
    }
month-problem-two-histories = Its files tell two different stories from number { $seq } on. Both are kept. Ask the owner, and tell compliance.
month-problem-missing-part =
    { $from ->
        [1] Lines up to number { $to } are in no file here. Ask the owner for the earlier file.
       *[other] Lines { $from } to { $to } are in no file here. Ask the owner for the file between.
    }
month-problem-clock-ahead = Line { $line }: it is dated after its file was saved. The clock of the device was moved.
month-problem-unknown-device = Your rules do not list this device. Ask whose it is before you trust its lines.
month-problem-replay =
    { $count ->
        [one] A sign-off was used twice: here for 1 send, and for another one here or on another device. Tell compliance.
       *[other] A sign-off was used more than once: here for { $count } sends. Tell compliance.
    }

month-sample = Sample
month-sample-no-logs = There is nothing to draw from yet. Take in logs first.
month-sample-no-rules = There are no rules yet, so nobody can tell how to draw. Choose the rules file in the options first.
month-sample-how = First you fix what is drawn from. Then a value decides that nobody controls. So neither you nor your staff can choose who is looked at.
month-sample-which = Month
month-sample-rule = { $percent } % of each person’s sends, at least { $atLeast } each, and all that always need a look.
month-sample-from =
    { $count ->
        [one] Drawn from 1 log.
       *[other] Drawn from { $count } logs.
    }
month-sample-missing-devices =
    { $count ->
        [one] The log of 1 device is missing: { $keys }.
       *[other] The logs of { $count } devices are missing: { $keys }.
    }
month-sample-missing-staff = In no log as a sender: { $names }.
month-sample-not-over = This month is not over. What is sent later will not be in the sample.
month-sample-with = What decides
month-sample-beacon = A public beacon, which anybody can check
month-sample-dice = Dice, which only those who watch can check
month-sample-declare = Fix it and save the declaration
month-sample-declared = Declared { $when }
month-sample-times = This month was declared { $count } times. All of them stay listed here, and whoever had their codes can tell.
month-sample-code = Its code
month-sample-tell-beacon = Send this code to somebody else, such as compliance, before { $when }. It shows that nothing was changed later.
month-sample-tell-dice = Send this code to somebody else, such as compliance, before the dice are thrown. It shows that nothing was changed later.
month-sample-due = Round { $round } of the beacon is known from { $when } on.
month-sample-early = It is not known yet. Come back then; this page can be closed.
month-sample-open = Open round { $round } in a new tab, and save it as a file
month-sample-file = The saved file
month-sample-type = Or type its “randomness”: 64 letters and digits
month-sample-throws = The throws of one die in order, at least 25
month-sample-draw = Draw the sample
month-sample-drawing = Checking the logs and drawing …
month-sample-save = Save the declaration
month-sample-save-value = Save the value
month-sample-again = Declare this month again
month-not-a-declaration = This is not a declaration, or it was changed. Use the file exactly as it was saved.
month-value-not-a-value = This is not the value. Use the beacon’s answer as it is, its 64 letters and digits, or at least 25 throws from 1 to 6.
month-value-other-source = The declaration names another way to draw. Use the one that it names.
month-value-other-round = This is round { $round }. The declaration fixed round { $declared }: use that one.
month-value-not-its-hash = This value does not fit its own signature. Get it from the beacon once more.
month-head-missing = The log of device { $key } is missing. Take it in and try again.
month-head-other = The log of device { $key } is not the one that was declared. Ask for the file as it was, and tell compliance.
month-proof-signature = The value fits its signature. That the beacon made the signature is for an outsider to check: docs/monthly-sample.md tells how.
month-proof-typed = The value was typed. Compare it with the beacon’s.
month-proof-witnessed = Dice: witnessed, not checkable.
month-late = The round was over before the declaration was made, so its value could be known. Declare again and draw again.
month-drawn =
    { $count ->
        [0] Nothing to look at this month.
        [one] 1 send to look at
       *[other] { $count } sends to look at
    }
month-drawn-nothing = Nobody sent anything about a participant that month.
month-cause-unreviewed = Sent without a check
month-cause-doubtful = Its line has a problem
month-cause-override = The sender overrode a finding
month-cause-hold-lifted = A hold was lifted
month-cause-signed-off = Signed off
month-cause-protected = Protected details, under a permission
month-cause-emergency = Emergency
month-cause-always = Marked when it was sent
month-cause-chance = Drawn
