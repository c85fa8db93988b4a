# Permissions: who agreed to what.
permissions-title = Permissions
permissions-lead = Who said yes to what. Look one up, ask for one, or take one back.
permissions-no-rules = There are no rules yet, so nobody knows who may be told what. Ask whoever set this up for the rules file.
permissions-you = Who are you?
permissions-you-first = Say who you are first: go back to the list.
permissions-search = Name or number
permissions-partner = Partner
permissions-state = State
permissions-any = Any
permissions-is-in-force = In force
permissions-is-ends-soon = Ends within 30 days
permissions-is-not-begun = Not begun
permissions-is-ended = Ended
permissions-is-revoked = Taken back
permissions-stands-in-force = In force until { $until }
permissions-stands-ends-soon = Ends soon, on { $until }
permissions-stands-endless = In force, no end date
permissions-stands-not-begun = Begins on { $from }
permissions-stands-ended = Ended on { $until }
permissions-stands-revoked = Taken back on { $on }
permissions-empty = No permissions yet. Type a name to ask somebody for one.
permissions-more = Show 50 more
permissions-has-none = No permission here.
permissions-save-all-lead = What was recorded here is on this device only. Save it for whoever makes your rules.
permissions-save-all = Save all that was recorded here
permissions-back = Back to the list
permissions-minor = Not of age until { $on }
permissions-ask = Ask for a permission
permissions-limits = Asked us to keep out
permissions-limit-asked = Asked on { $on }
permissions-limit-end = They changed their mind
permissions-limit-end-now = End it now
permissions-limit-ended = This is no longer kept out.
permissions-how-said = How did they tell you?
permissions-evidence = How we know
permissions-signed-on = Agreed on
permissions-how-written = On paper
permissions-how-electronic = Signed on a screen
permissions-how-verbal-witnessed = Spoken, with a witness
permissions-lacks-writing = This does not count for you: it was only spoken, and your program needs it in writing.
permissions-lacks-authorization = This does not count for you: your program needs a full form, and this is a plain consent.
permissions-lacks-discloser = This does not count for you: it does not say who may tell.
permissions-lacks-statements = This does not count for you: it does not say that it can be taken back and may be passed on.
permissions-lacks-end = This does not count for you: it has no last day.
permissions-lacks-not-a-condition = This does not count for you: it does not say that help does not depend on it.
permissions-lacks-abuser-excluded = This does not count for you: nobody made sure that the person who hurts them did not give it.
permissions-lacks-second-signer = This does not count for you: a minor and a parent or guardian both have to sign.
permissions-history = What happened to it
permissions-did-from-rules = It came with your rules or was brought in.
permissions-did-recorded = Recorded by { $by }
permissions-did-saved = { $by } saved a copy
permissions-did-printed = { $by } printed a copy
permissions-did-taken-back = { $how ->
    [written] Taken back in writing on { $on }, for { $whom ->
        [all] everybody
       *[other] { $whom }
    }: “{ $words }”. Written down by { $by }
   *[other] Taken back in words on { $on }, for { $whom ->
        [all] everybody
       *[other] { $whom }
    }: “{ $words }”. Written down by { $by }
}
permissions-sent = { $count ->
    [one] Sent once under it
   *[other] Sent { $count } times under it
}
permissions-recorded = The permission is recorded and counts from now on. A supervisor looks at each use of it.
permissions-refused = Nothing was recorded.
permissions-not-saved = This was not saved: the browser did not keep it. Nothing has changed. Free some disk space and try again.
permissions-taken-back = It is taken back. It stops everywhere from now on.
permissions-take-back = Take it back
permissions-copy = Show the copy
permissions-copy-close = Hide the copy
permissions-copy-pdf = Save a copy (PDF)
permissions-copy-print = Print a copy
permissions-copy-saved = The copy is with your downloads.
permissions-copy-failed = The copy was not saved. Nothing is lost. Try again, or print it.
permissions-fhir = Save for the person’s record

# Taking one back
take-back-lead = It stops from now on, in messages that are open too.
take-back-sent = { $count ->
    [one] This was sent before and can’t be brought home:
   *[other] These were sent before and can’t be brought home:
}
take-back-for = For whom?
take-back-nobody = Tick at least one, or cancel.
take-back-how = How was it taken back?
take-back-spoken = In words
take-back-written = In writing
take-back-words = What they said, or where the paper is
take-back-on = On which day?
take-back-undo = This can’t be undone. Only a new permission, in writing, can take its place.
take-back-now = Take it back now

again-taken-back = A permission was taken back while this was open. It was checked again.
roster-said-rules-changed = Permissions or rules changed while this was open. The table was made again.
again-changed = Permissions or rules changed while this was open. It was checked again.

# Asking for one
ask-title = Ask { $name } for a permission
ask-back = Back to { $name }
ask-for = What for?
ask-to = Who would get it?
ask-usual = { $count ->
    [one] Usual details: 1
   *[other] Usual details: { $count }
}
ask-named = { $count ->
    [one] Details that have to be named: 1
   *[other] Details that have to be named: { $count }
}
ask-named-lead = Tick only what is needed. Each is read out to the person.
ask-how = How do they agree?
ask-how-signature = They read and sign on this device
ask-how-paper-seen = They signed a paper that I saw
ask-how-words = They said it to me
ask-writing = Spoken words do not count here. Your program needs it in writing.
ask-writing-again = Spoken words do not count here. A permission was taken back before, so this one has to be in writing.
ask-after-revocation = A permission was taken back before. A new one counts only in writing, and a supervisor agrees to what is sent under it.
ask-both-sign = Two people sign: the minor, and a parent or guardian.
ask-keep-out = { $count ->
    [one] They asked to keep out: 1 detail
   *[other] They asked to keep out: { $count } details
}
ask-language = In which language?
ask-hand-over = Hand the device over
ask-fault-partner = Tick who would get it.
ask-fault-detail = Tick at least one detail.
ask-fault-nothing-left = All of it is to be kept out, so nothing is left to agree to. Untick something.

# What the person reads
capture-language = Language
capture-step = { $at } of { $of }
capture-hello = { $by ->
    [participant] { $name }, may we tell others about you?
   *[other] May we tell others about { $name }?
}
capture-hello-lead = { $organisation } asks you. The next pages say who would get what, and why.
capture-hello-free = You can say no at any time. Nothing is kept until you sign.
capture-who = Who would get it?
capture-who-only = Nobody else gets it under this permission.
capture-why = What is it for?
capture-until = This permission ends on { $until }.
capture-what = What would they get?
capture-what-lead = Only what is needed for this, and no more than this:
capture-keep-out = Is there something to keep out?
capture-keep-out-lead = { $count ->
    [0] Tick what we should not tell. You can leave all of it open.
    [one] We will not tell the 1 thing that you ticked.
   *[other] We will not tell the { $count } things that you ticked.
}
capture-rights = Your rights
statement-not-a-condition = You do not have to agree. Help from { $name } does not depend on it.
statement-may-revoke = You can take it back at any time. Tell anybody at { $name }, or call { $contact }. What was sent before stays sent.
statement-redisclosure = Whoever gets it may pass it on. { $name } can’t always stop that.
statement-consequences = If you say no, { $name } tells them nothing, and they may need to ask you themselves.
statement-tpo = { $name } may use it for care, payment and its own work, with no last day.
capture-sign = { $by ->
    [participant] { $name }, do you agree?
    [parent] Does a parent or guardian of { $name } agree?
   *[other] Does the guardian of { $name } agree?
}
capture-sign-lead = Type your full name. That is your signature.
capture-name = Your full name
capture-draw = You can also sign in this box.
capture-drawn = A signature is drawn
capture-not-drawn = The box is empty
capture-draw-again = Clear the box
capture-name-first = Please type your full name first, or press “No”.
capture-nothing-left = You ticked all of it, so nothing would be told. Untick something, or press “No”.
capture-next = Next
capture-back = Back
capture-yes = Yes, I agree
capture-no = No
capture-thanks = Thank you. You agreed.
capture-refused = You said no. Nothing was kept.
capture-give-back = Please give this back to { $name } now.
capture-is-back = { $name } has it back
capture-copy = This is what you agreed to. Ask for a copy to take with you.
capture-limit = Keep out: { $what }.

# The copy
agreement-title = What I agreed to
agreement-about = About
agreement-discloser = Who may tell
agreement-to = Who may get it
agreement-for = What for
agreement-what = What
agreement-kept-out = Kept out
agreement-until = Until
agreement-by = Who agreed
agreement-how = How
agreement-witness = Witness
agreement-signed = Signed
agreement-drawn = and signed by hand
