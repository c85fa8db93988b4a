# One participant's accounting of disclosures
accounting-title = Accounting of disclosures
accounting-lead = What was told about one participant: when, to whom, why, and with what permission. It has the kinds of details, never the details. When you press Show, your log notes that you read it.
accounting-nobody = There are no participants to choose from: the rules of your agency are missing. Ask whoever set this up for the rules file.
accounting-find = Find a participant
accounting-person = Participant
accounting-found = { $count ->
    [0] Nobody fits that. Try another part of the name.
    [one] 1 person fits that.
   *[other] { $count } people fit that.
}
accounting-a-participant = A participant who is not in your list
accounting-choice = { $name } ({ $id })
accounting-rule = By which rule
accounting-rule-hipaa = Health privacy rule
accounting-rule-part2 = Substance use records rule
accounting-rule-ferpa = School records rule
accounting-rule-all = All of it
accounting-holds-hipaa = Six years. Leaves out care, payment and running the program, what went to the person, and what they agreed to.
accounting-holds-part2 = Three years. Only what the person agreed to. Care is in it only if it went through a health record system.
accounting-holds-ferpa = Each request and each disclosure. Leaves out what the person agreed to and what went to them.
accounting-holds-all = Everything in this log about the person. No rule asks for it.
accounting-cite-hipaa = 45 CFR 164.528
accounting-cite-part2 = 42 CFR 2.25
accounting-cite-ferpa = 34 CFR 99.32
accounting-cite-all = All disclosures in the log
accounting-from = From
accounting-until = Until
accounting-period = Days
accounting-from-to = { $from } to { $to }
accounting-show = Show
accounting-asked-for = The person asked for it: record the request
accounting-asked = Asked on
accounting-responsible = Title of who answers for it
accounting-record = Record the request
accounting-of = Disclosures about { $name }
accounting-source = From the log of this device, and the logs that were taken in for the month here.
accounting-none = The log has no disclosures for this rule and these days.
accounting-open = { $count ->
    [one] 1 more message: nobody has said yet if it went. Look in your log.
   *[other] { $count } more messages: nobody has said yet if they went. Look in your log.
}
accounting-unattributed = { $count ->
    [one] 1 message left without a check in these days. We do not know whom it was about. Ask who sent it.
   *[other] { $count } messages left without a check in these days. We do not know whom they were about. Ask who sent them.
}
accounting-when = When
accounting-to = Who received it
accounting-address = Address
accounting-details = What kinds of details
accounting-purpose = Why
accounting-basis = Permission
accounting-missing = Not in the log
accounting-times = { $count } times: first { $first }, last { $last }
accounting-in-part = { $label } (in part)
accounting-on-file = Address on file
accounting-name-unknown = Name not known
accounting-lacks-recipient = who received it
accounting-lacks-address = the address
accounting-lacks-details = which details about this person
accounting-lacks-purpose = why it was sent
accounting-lacks-basis = the permission
accounting-lacks-checked = a check before it went
accounting-lacks-interest = why they may have it
accounting-lacks-onward = whom they may pass it on to
accounting-lacks-threat = what the danger was
accounting-wait = Did one of these offices ask you to wait before you tell the person? Keep its line out of the copy, and ask compliance.
accounting-wait-row = Keep out: { $to }, { $when }
accounting-pdf = Save as PDF
accounting-csv = Save as a table (CSV)
accounting-print = Print
accounting-given-on = Given to the person on
accounting-give = Keep this copy as given
accounting-requests = Requests
accounting-no-requests = Nobody has asked yet. When somebody does, record it above: we keep the last day to answer.
accounting-lost = { $count ->
    [one] 1 request can’t be read on this device any more. Look in the person’s paper file.
   *[other] { $count } requests can’t be read on this device any more. Look in the paper files.
}
accounting-state-due = Answer by { $day }
accounting-state-overdue = Late: it was due on { $day }
accounting-state-given = Given on { $day }
accounting-request = { $rule }. Asked on { $day }. Answers for it: { $title }.
accounting-open-request = Show what to give
accounting-save-copy = Save the copy that was given
accounting-longer = It takes longer
accounting-longer-reason = Why it takes longer
accounting-longer-save = Add 30 days
accounting-longer-why = 30 days more: { $why }
accounting-told-shown = { $count ->
    [0] Nothing to show for this rule and these days. Your log notes that you looked.
    [one] 1 line is shown below. Your log notes that you read it.
   *[other] { $count } lines are shown below. Your log notes that you read them.
}
accounting-told-recorded = The request is recorded. Answer by { $day }.
accounting-told-longer = 30 days are added. Tell the person why, in writing.
accounting-told-given = The copy is kept on this device for six years.
accounting-told-saved = The file is saved. It is about a participant: keep it where such papers belong.
accounting-trouble-log = Your log could not be written, so nothing is shown. Close the browser and open it again, or free some disk space.
accounting-trouble-store = It could not be kept. Nothing was changed. Free some disk space, then try again.
accounting-trouble-file = The file could not be made. Nothing was changed. Try again, or save it as a table.
accounting-trouble-title = Write the title of who answers for it, and the day. Then record it again.
accounting-trouble-days = The first day is after the last day. Change one of them.
