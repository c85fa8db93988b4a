# Reviewing the month’s sample, what should change, and what the months show
month-review = Review
month-changes = Changes
month-measures = Measures

review-nothing-drawn = There is nothing to review yet. Draw a sample first.
review-progress =
    { $count ->
        [one] { $done } of 1 send reviewed.
       *[other] { $done } of { $count } sends reviewed.
    }
review-due = To be done by { $day }.
review-late = This was to be done by { $day }. Finish it as soon as you can.
review-you = You review as { $name }.
review-no-address = We don’t know who you are, so nothing can be answered. Put your work e-mail address in the options, then come back.
review-not-a-reviewer = Only supervisors and compliance review. The address in the options belongs to neither.
review-options = Open the options
review-back = Back
review-next = Next
review-place = { $place } of { $count }
review-keys = Keys: n for the next send, p for the one before; 1, 2 and 3 answer the next question.
review-by = Sent by
review-when = When
review-overridden = Overridden
review-why = Why it is here
review-no-log = The log that tells of this send is not here. Take it in again.
review-own = This is your own send. Nobody reviews their own: ask { $names } to look at it.
review-own-nobody = This is your own send. Nobody reviews their own, and your rules name no other supervisor: ask compliance.
review-ask-bundle = Was it the right purpose?
review-ask-permission = Is the permission on record?
review-ask-fields = Did only what was meant to go, go?
review-ask-recipient = Did it go to the right person?
review-answer-yes = Yes
review-answer-no = No
review-answer-cannot-tell = Can’t tell
review-target = What should change, so that it does not happen again?
review-target-choose = Choose one
review-target-bundle = What may go for a purpose
review-target-prompt = What the sheet asks
review-target-training = Training
review-note = A short note, if you like
review-note-sealed = The note stays locked in this browser. It is in no log.
review-note-locked = The note cannot be opened any more. Ask whoever wrote it.
review-point = Put it on the list of changes
review-on-list = On the list of changes: { $what }
review-outcome-open = Not done yet. It is saved as you go.
review-outcome-fine = Done: all is fine.
review-outcome-finding = Done: something should change.
review-outcome-cannot-tell = Done: something could not be told.
review-prompt-no-bundle = What is it for?
review-prompt-no-permission = Is there a permission?
review-prompt-unknown-partner = Is this the right address?
review-prompt-recipient-not-in-bundle = Is this the right kind of place for it?
review-prompt-cross-program = Why does another program need it?
review-prompt-channel = Is this a safe way to send it?
review-prompt-redisclosure = Is it somebody else’s record?
review-prompt-not-checked = What is in the file that we can’t read?
review-prompt-flagged = Is this about the person?
review-prompt-split = Is it about too many people?
review-prompt-incomplete = Is it enough without this?
review-prompt-sign-off = Has a supervisor looked at it?

changes-none = Nothing is waiting to be changed.
changes-what-bundle = What may go for: { $what }
changes-what-prompt = The sheet’s question: { $what }
changes-what-training = A training scenario for: { $what }
changes-because-bundle = A send of { $month } had the wrong purpose.
changes-because-permission = The permission for a send of { $month } was not on record.
changes-because-fields = More went in a send of { $month } than was meant to.
changes-because-recipient = A send of { $month } went to the wrong person.
changes-by = Found by { $who }, { $when }
changes-done = Done
changes-done-what = Done: { $what }
changes-told = Closed: { $what }
changes-closed =
    { $count ->
        [one] 1 change is done
       *[other] { $count } changes are done
    }
changes-closed-by = Done by { $who }, { $when }

measures-lead = What the logs show, month by month. A dashed line marks a month in which new rules began.
measures-rules = Rules
measures-new-rules = (new)
measures-overrides = Findings overridden
measures-overrides-lead = How often a sender said “this is no such thing” and sent it anyway, by the rule that spoke up.
measures-taken-out = Details taken out
measures-taken-out-lead = Details that stayed here when a message went.
measures-held = Minutes from entry to release
measures-held-lead = For messages that were held: the middle one of all the times.
measures-not-in-force = Permission not in force
measures-not-in-force-lead = Sends that met a permission or an agreement that had ended, or that was not there.
measures-follow-ups = Sent again within a week
measures-follow-ups-lead = Sends about the same person to the same partner within 7 days. Many of them may mean that too little went the first time.
measures-alerts = Alerts for each 100 messages
measures-alerts-none = Not counted yet: the logs do not say how many messages were checked and needed nothing.
measures-rule-bundle = not for this purpose
measures-rule-reduce = less is enough
measures-rule-about = about someone else
measures-rule-permission = no permission
measures-rule-protected = protected
measures-rule-limitation = the person’s own limit
measures-rule-agreement = not in the agreement
measures-rule-narrative = free words
measures-rule-none = asked to be sure

report-title = Report for { $month }
report-print = Print this report
report-outcomes = How the review stands
report-outcome-fine = All fine
report-outcome-finding = Something should change
report-outcome-cannot-tell = Could not be told
report-outcome-open = Not reviewed yet
report-pairs = Who reviewed whom
report-pair = { $by } reviewed { $staff }
