# The form that prepares a disclosure
compose-title = Prepare a disclosure
compose-lead = The form asks only for what may leave. You look it over before it goes.
compose-record = Open record: { $title }
compose-record-stranger = Open record: { $title }. This person is not in your agency’s list, so no permission is known and nothing is taken from it.
compose-you = You
compose-choose = Choose
compose-for = What for
compose-about = About whom
compose-about-like = Name or number
compose-found = { $count ->
    [0] Nobody is called that.
    [one] 1 person
   *[other] { $count } people
}
compose-somebody-else = Somebody else
compose-to = To whom
compose-no-partner = No partner in your list may receive this.
compose-address = Their e-mail address
compose-address-like = name{ $domain }
compose-permission = Permission
compose-record-permission = Record a permission
compose-permission-keep = Keep this permission
compose-permission-drop = Not now
compose-needed = Needed
compose-source-page = From the open record: { $label }
compose-source-policy = From your agency’s list
compose-source-file = From { $name }
compose-length = { $count } of { $most } characters
compose-too-long = This note is too long by { $over } characters.
compose-leave-out = Leave out
compose-leave-out-this = Leave out: { $label }
compose-left-out = { $label } stays here.
compose-put-back = Put back
compose-yes = Yes
compose-no = No
compose-note = In your own words
compose-more = Other details
compose-add = Add a detail
compose-fault = { $label }: { $why }
compose-emergency = What is the emergency?
compose-received-by = Who receives it?
compose-for-log = For the log
compose-call-first = Call first: { $partner }
compose-why-not = Not in this form: { $count }. Why not?
compose-in-record = In the open record
compose-others = Also not here
compose-unlisted = This purpose does not need it.
compose-letter = What { $name } will read
compose-where = Where it goes
compose-mend-first = Some words above may not leave. Change them first.
compose-missing = Still needed: { $fields }.
compose-sign-off = A supervisor has to agree when you press Send.
compose-put = Put it into “{ $title }”
compose-not-approved = { $channel } is not approved for { $partner }.
compose-no-place = No message is open. Open a new message in your webmail, or save it as files.
compose-look-again = Look again
compose-approved = Approved ways: { $channels }
compose-save = Save as files instead
compose-save-for = For
compose-save-as = As
compose-format-pdf = PDF
compose-format-docx = Word document
compose-format-csv = Table (CSV)
compose-save-do = Save the files
compose-put-done = It is in your message. Look it over there and press Send.
compose-put-already = It stands in that message already. Look it over there and press Send.
compose-put-other = That message is addressed to somebody else, so nothing was put there. Open a new message.
compose-put-failed = It could not be put into that message. Reload its page, then try again.
compose-files-saved = The files are saved, and the log has it. Mark it as delivered in the log when it arrived.
compose-files-unlogged = The files are saved, but the log could not take it. Its entry was saved as a file too: give it to your supervisor.
compose-files-held = It can’t be saved as files yet: a supervisor has to agree first. Put it into a message and press Send; the sheet there asks for it.
compose-files-asks = It can’t be saved yet: a question above is still open. Answer it first.
compose-files-changed = It can’t be saved this way: some of it may not leave like this. Look at what the form says above, or choose another way.
compose-files-failed = The files could not be saved. Nothing left. Please try again.
compose-no-policy = There are no rules in this browser yet, so nothing can be prepared. Choose your agency’s rules in the options.
compose-record-unread = The open record could not be read. Reload its page, or type the details here.
compose-drafts = { $count ->
    [one] 1 draft on this device
   *[other] { $count } drafts on this device
}
compose-draft-open = Go on from { $when }
compose-draft-remove = Delete it
compose-draft-not-kept = This draft could not be kept on this device. You can go on; do not close this page.

# A meeting of all three
meeting = Meet together
meeting-lead = A calendar file goes along. It names nobody.
meeting-kind = How
meeting-call = Call with all three
meeting-visit = Appointment you both go to
meeting-day = Day
meeting-time = Time
meeting-where-call = Number to call
meeting-where-visit = Place
