# The review sheet. The first line says what will happen.
details-count = { $count ->
    [one] 1 detail
   *[other] { $count } details
}
files-count = { $count ->
    [one] 1 file
   *[other] { $count } files
}
cannot-go-yet = This can’t go yet: { $why }.
cannot-go = This can’t go: { $why }.
also = Also, { $why }.
heading-strip = { $count ->
    [one] { $out } stays here. The rest goes to { $who }.
   *[other] { $out } stay here. The rest goes to { $who }.
}
heading-reduce = { $count ->
    [one] { $who } sees less of 1 detail. The rest goes as it is.
   *[other] { $who } sees less of { $count } details. The rest goes as it is.
}
heading-history = The older messages stay here. The rest goes to { $who }.
heading-covered = All of this may go to { $who }.
heading-unread = { $count ->
    [one] { $files } goes along unread, on your word.
   *[other] { $files } go along unread, on your word.
}
heading-rest = The rest may go to { $who }.
heading-pass = This may go to { $who } as it is.
heading-emergency = Say what the emergency is, and this goes to { $who }.
with-cover-sheet = A cover sheet goes with it.
then-press-send = Then you press Send.
looked-at-later = A supervisor looks at this later.
split-after = Then write a new message about { $name }.

# Who, why, whose
goes-to = Goes to
for = For
about = About
choose = Choose…
fits = Fits who gets it
fits-not = Other reasons
standing-partner = known partner
standing-listed = in the directory
standing-participant = the person’s own address
standing-team = your team
standing-colleague = another program
standing-unknown = not in the directory
purpose-none = Nothing is chosen yet
purpose-guessed = Our guess. Change it here.
purpose-chosen = Your choice
person-none = Nobody by name
person-named = In this message
person-others = Other participants
person-each = Each person’s own permission counts
permission-until = { $method ->
    [written] Written permission until { $until }
    [electronic] Signed permission until { $until }
   *[other] Spoken permission until { $until }
}
permission-no-end = { $method ->
    [written] Written permission, no end date
    [electronic] Signed permission, no end date
   *[other] Spoken permission, no end date
}
permission-agreement = Covered by the agreement
permission-internal-need = Needed inside the agency
permission-emergency = Emergency: no permission needed
permission-mandated-report = A report that the law asks for
permission-court-order = Covered by the court’s order
permission-own-request = Their own information
permission-revoked = Permission taken back on { $on }
permission-ended = Permission ended on { $on }
permission-none = No permission for this yet
scope-show = What it covers
scope-covers = Covers
scope-specific = Named one by one
scope-for = For
scope-to = To
scope-not = Asked us not to tell

# The two lists
goes = Goes
would-go = Would go
stays = Stays here
goes-nothing = Nothing about a participant.
goes-as = { $as ->
    [age] { $label }, as an age
    [yes-no] { $label }, as yes or no
    [zip3] { $label }, first three digits
   *[small-cell] { $label }, small numbers hidden
}
row-of = { $label }: { $whose }
file-holds = { $file } stays here whole. In it:
file-stays = { $file } stays here.
record-it = Record it
missing = This kind of message also asks for: { $fields }.

# One detail, opened
answer-misread = It is misread
answer-not-a-participant = Not a participant
answer-take-out = Take it out
answer-needed-for-safety = Needed for safety
answer-why = In a few words, why?
detail-show = Show in my message
answer-save = Save

# Questions
questions = Please answer
ask-flag = { $label }: “{ $words }”. Is it?
flag-take-out = Yes, take it out
flag-misread = No, it is misread
flag-not-a-participant = It is not about a participant
ask-purpose = What is this message for?
ask-own-address = Does the address { $address } belong to { $name }?
ask-own-address-note = Check with the person first. It is not on file.
answer-own-address = Yes, I checked
ask-who = This looks like a participant who is not in your list. Who is it?
ask-who-note = Until we know, there is no permission.
answer-another-participant = Someone else in my list
unread-encrypted = We could not read { $file }. It is locked.
unread-corrupt = We could not read { $file }. It is damaged.
unread-too-large = We could not read { $file }. It is too large.
unread-unknown-kind = We could not read { $file }. We do not know this kind of file.
unread-image = We could not read { $file }. It is a picture.
unread-no-answer = We could not read { $file }. Reading it did not end.
unread-elsewhere = We can’t look into { $file }. It is a link to a file somewhere else.
unread-note = A supervisor looks at your answer later.
take-file-out = Take the file out
nothing-about = It says nothing about a participant

# The message
message = Your message
part-subject = Subject
part-body = Message
show-as = Show as { $name } will see it
show-mine = Show what stays here
file-goes = Goes along
file-out = Stays here
file-not-checked = Could not be read
file-goes-unread = Goes along, though we could not read it
file-spoken-of = Your text may speak of a file that stays here. If so, go back and change the words.
cover-sheet-goes = Cover sheet
cover-sheet-look = Look at it
attached = Attached

# The foot
do-send = Send
do-strip-send = Take out { $count } and send
do-files-send = { $count ->
    [one] Take the file out and send
   *[other] Take out { $count } files and send
}
do-reduce-send = { $count ->
    [one] Show less of 1 detail and send
   *[other] Show less of { $count } details and send
}
do-history-send = Cut the older messages and send
do-ready = Make it ready to send
do-strip-ready = Take out { $count }
do-files-ready = { $count ->
    [one] Make it ready without the file
   *[other] Make it ready without { $count } files
}
do-reduce-ready = { $count ->
    [one] Show less of 1 detail
   *[other] Show less of { $count } details
}
do-history-ready = Make it ready without the older messages
do-urgent = This is an emergency
do-emergency = Send now
do-emergency-ready = Go on
do-back = Back to my message
back-to-address = Back to change the address
do-log-request = Log the demand, send nothing
do-drop = { $count ->
    [one] Take this address off
   *[other] Take { $count } addresses off
}
do-choose-purpose = Choose what it is for
do-purpose = It is for: { $bundle }
do-choose-person = Choose whose permission
do-need = Say why they need it
do-permission = Record a permission
do-sign-off = Save for my supervisor
do-compliance = Save for compliance
do-files = { $count ->
    [one] Take the file out
   *[other] Take { $count } files out
}
do-history = Cut the older messages
do-save-files = Save the cleaned files
do-incomplete-ready = Take out { $count } all the same
do-incomplete = Take out { $count } and send anyway
do-split = { $count ->
    [one] Take out { $names }’s part
   *[other] Take out the parts of { $names }
}
other-ways = Other ways…
other-ways-close = Hide these
skip-to-foot = To the buttons below
way-misread = Something was misread
pick-misread = Press the detail that was misread. Then say so.
way-drop = Take { $name } off this message
way-take-file-out = Take { $file } out
way-start-over = Undo my answers

# Recording a permission
permission-title = { $name } agreed
permission-intro = For { $purpose }, to { $who }.
permission-evidence = How do you know?
evidence-paper-seen = I saw the signed paper
evidence-signature = Signed here: full name
evidence-words = Said it to me: in their words
evidence-paper-note = Which paper, and where it is kept
statements-paper-seen = The paper says that they can take it back, that whoever gets it may pass it on, and that help here does not depend on it.
statements-signature = Whoever signs knows: they can take it back, whoever gets it may pass it on, and help here does not depend on it.
confirm-no-abuser = The person who hurts them did not give this permission
confirm-both-signed = Both signed: the minor, and a parent or guardian
permission-by = Who agreed?
agreed-participant = The person
agreed-parent = A parent
agreed-guardian = A guardian
permission-fields = What may go
permission-more = More details
permission-need-words = Fill in this box: how you know that they agreed.
permission-need-confirm = Tick this if it is so. If not, leave this form.
permission-need-field = Tick at least one detail, or leave this form.
permission-need-until = Choose a day from today on.
permission-until-label = Until
permission-save = Save this permission
permission-note = A supervisor looks at this later.
form-cancel = Cancel

# The emergency's one line
emergency-what = What is the emergency?
emergency-who = Who receives it?
emergency-note = Nobody else has to agree first. A supervisor looks at it afterwards.

# A need inside the agency
need-title = Why does this colleague need it?
need-save = Save the reason

# While we work, and when something fails
doing-reading = Reading your message…
doing-checking = Checking your message…
doing-cover-sheet = Making the cover sheet…
doing-log = Writing the log…
doing-sending = Sending…
doing-saving = Saving…
done-request-saved = Saved as sign-off-request.html, with your downloads. Give it to the one who decides. Your message was not sent; it is still here.
done-request-logged = The demand is in your log. Nothing was sent. Tell compliance now.
done-files-saved = The cleaned files are saved as message.zip. Put them in the right place yourself, then mark in your log that they are there. Your message was not sent.
trouble-no-policy = This can’t go: we have no rules to check it with.
trouble-no-policy-next = Ask whoever set this up for the rules file, then try again.
trouble-store = This can’t go yet: the browser does not open our rules.
trouble-store-next = Your message is as you left it. Try again. If it stays so, close the browser and open it again.
trouble-engine = This can’t go yet: our check stopped.
trouble-engine-next = Your message is as you left it. Try again; if it stops again, tell your supervisor.
trouble-read = This can’t go yet: we could not read the message.
trouble-read-next = Your message is as you left it. Try again. If it stays so, save a draft, close it and open it again.
trouble-sender = This can’t go yet: we do not know who writes.
trouble-sender-next = This page does not show your address. Open the options of Safe Disclosure, type your work e-mail address there, then try again.
trouble-recipients = This can’t go yet: the page does not say who will get it.
trouble-recipients-next = Your message is as you left it. Write it in one case, where you see who gets it.
trouble-not-from-here = This can’t go from this page.
trouble-not-from-here-next = The page sends the case’s history along, or takes no cover sheet. Go back, open a reply or a new message, and write there what they need.
trouble-apply = This was not sent: we could not change the message.
trouble-apply-next = Look at your message before you try again.
trouble-left-over = This was not sent: the page put something back that must stay here.
trouble-left-over-next = Take it out by hand, then press Send again.
trouble-changed = This was not sent: the message changed after you looked.
trouble-changed-next = Look again; it takes a moment.
trouble-cover-sheet = This was not sent: the cover sheet could not be attached.
trouble-cover-sheet-next = Try again. Your message is still here.
trouble-log = This was not sent: the log could not be written.
trouble-log-next = Free some disk space or close other windows, then try again.
trouble-log-full = This was not sent: there is no more room for your log.
trouble-log-full-next = Go back, open your log, save it as a file and make room. Then try again.
trouble-release = We could not press Send for you.
trouble-release-next = The message is ready. Try again.
trouble-refused = Your mail program could not send this.
trouble-refused-next = Your message is as you wrote it. Look at what your mail program says, then try again.
try-again = Try again
trouble-put-back = Your words are back in the message.
trouble-put-back-next = Look at it before you go on.
trouble-lost = We could not put back { $files }: attach it again if it belongs there.
ready = Ready. Now press Send.
ready-as-it-is = This may go as it is. Now press Send.
ready-next = It goes as it is now. If you change it, we look again.
changed-since = You wrote more after it was ready.
changed-since-next = If we put your old words back, what you wrote since is gone.
changed-since-keep = Leave it as it is
changed-since-undo = Put my old words back
ready-unlogged = Its entry could not be saved in your log. Press Send first; then save the entry as a file for your supervisor.
ready-undo = Put my words back
unlogged = This was sent. Its entry could not be saved in your log.
unlogged-next = Save the entry as a file and give it to your supervisor.
save-entry = Save the entry

# The quiet line after a send
quiet-sent = On its way to { $who }. Saved in your log.
quiet-sent-cover = On its way to { $who } with a cover sheet. Saved in your log.
quiet-close = Close
