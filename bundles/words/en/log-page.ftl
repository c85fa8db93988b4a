# The log page
log-title = Your log
log-lead = What went to whom. It keeps the kinds of details, never the details.
log-filter = Find
log-verify = Check that nothing was changed
log-export = Save as a file
log-empty = Nothing is in your log yet. The next send about a participant will be.
log-none-found = Nothing in your log fits that.
log-no-purpose = No purpose chosen
log-permission = Permission
log-permission-consent = Their permission
log-permission-recorded = Recorded with this message, until { $until }
log-permission-agreement = Agreement
log-permission-internal-need = Needed inside the agency
log-permission-emergency = Emergency
log-permission-mandated-report = A report that the law asks for
log-permission-court-order = Court order
log-permission-own-request = Their own information
log-permission-none = None
log-went = Went
log-was-to-go = Was to go
log-stayed = Stayed here
log-nothing-out = Nothing
log-later = Later
log-looked-at = A supervisor looks at it
log-state-released = Handed over to be sent
log-state-cancelled = Not sent
log-state-unreviewed = Sent without a check
log-state-prepared = Not known if it was sent
log-state-request = A demand, not answered
log-state-refusal = Refused
log-unprotected = Pages that were not protected
log-unprotected-next = The page had changed. What was sent from it that day may not have been checked. Tell whoever set this up.
log-whole = { $count ->
    [0] Your log is empty, and nothing was changed.
    [one] 1 line, and nothing was changed.
   *[other] All { $count } lines are here, and nothing was changed. A message has two or more: what it was, and what became of it.
}
log-earlier = { $count ->
    [one] The first line is in a file that was saved before.
   *[other] The first { $count } lines are in files that were saved before.
}
log-not-whole = { $count ->
    [one] 1 thing is wrong with this log. Tell compliance.
   *[other] { $count } things are wrong with this log. Tell compliance.
}
