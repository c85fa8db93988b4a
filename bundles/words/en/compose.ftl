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
    [0] Nobody is called that. Try the case number.
    [one] 1 person
   *[other] { $count } people
}
compose-somebody-else = Somebody else
compose-fastest = { $label } (fastest)
compose-partner-ended = { $name } (agreement ended)
compose-to = To whom
compose-no-partner = No partner in your list may receive this.
compose-address = Their e-mail address
compose-address-like = name{ $domain }
compose-address-whole = Type a whole e-mail address, such as name{ $domain }.
compose-address-not-theirs = This address is not { $partner }’s. Theirs end in { $domain }.
compose-address-of = This address is { $owner }’s, not { $partner }’s. Change it to one that ends in { $domain }, or choose { $owner } above.
compose-permission = Permission
compose-record-permission = Record a permission
compose-barred = Needed, but it may not go: { $fields }.
compose-barred-permission = Needed, but the permission does not cover it: { $fields }. Ask, then record a permission.
compose-permission-helps = { $count ->
    [one] A new permission can let 1 of these go.
   *[other] A new permission can let { $count } of these go.
}
compose-permission-keep = Keep this permission
compose-permission-drop = Not now
compose-needed = Needed
compose-source-page = From the open record: { $label }
compose-source-record = From the open record
compose-source-policy = From your agency’s list
compose-source-file = From { $name }
compose-source-meeting = From “Meet together” below
compose-several = More than one? Put a comma between them, in the same order everywhere.
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
compose-fault = { $label } (“{ $words }”): { $why }
compose-emergency = What is the emergency?
compose-received-by = Who receives it?
compose-for-log = For the log
compose-call-first = Call first: { $partner }
compose-why-not = Not in this form: { $count }. Why not?
compose-in-record = In the open record
compose-others = Also not here
compose-unlisted = This purpose does not need it.
compose-letter = What { $name } will read
compose-struck = What is struck out may not leave. Change it first.
compose-where = Where it goes
compose-mend-first = Some words above may not leave. Change them first.
compose-missing = Still needed:
compose-sign-off = A supervisor has to agree when you press Send.
compose-put = Put it into “{ $title }”
compose-no-approved-place = The open message would go a way that is not approved. Open a new message another way, or save it as files.
compose-no-place = No message is open. Open a new message in your webmail: it shows up here by itself.
compose-look-again = Look again
compose-approved = Approved ways: { $channels }
compose-files-only = { $partner } does not take this by e-mail. Save the files, and bring them there yourself.
compose-save = Save as files instead
compose-save-only = Save as files
compose-save-for = Which way they go
compose-save-as = Kind of file
compose-format-pdf = PDF
compose-format-docx = Word document
compose-format-csv = Table (CSV)
compose-save-do = Save the files
compose-saved = It is saved
compose-anew = Prepare another one
compose-skip = To where it goes
compose-from = From
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
compose-draft-open = Go on with it
compose-draft-open-this = Go on with it: { $what }, { $when }
compose-draft-empty = Nothing chosen yet
compose-draft-remove = Delete it
compose-draft-remove-this = Delete it: { $what }, { $when }
compose-draft-not-kept = This draft could not be kept on this device. You can go on; do not close this page.

# A meeting of all three
meeting = Meet together
meeting-lead = This fills “{ $line }” above. A calendar file goes along; it names nobody.
meeting-kind = How
meeting-call = Call with all three
meeting-visit = Appointment you both go to
meeting-with-call = A call: you, { $person } and { $partner }
meeting-with-visit = An appointment that you and { $person } go to together
meeting-zone = Times are in { $zone }.
meeting-needs-time = Choose a time too, or nothing is told of it.
meeting-needs-day = Choose a day too, or nothing is told of it.
meeting-is-past = This time is over. Choose one that is still to come.
meeting-typed = You typed your own words into “{ $line }”, so no calendar file goes along. Choose the day or time again to send one.
meeting-day = Day
meeting-time = Time
meeting-where-call = Number to call
meeting-where-visit = Place
