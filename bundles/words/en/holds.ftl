# What stands in the way, as a clause without a full stop: it follows “This can’t go yet:”.
hold-legal-demand = a court, the police or a lawyer may be asking for records
hold-legal-demand-recipient = only compliance writes to { $who }
hold-refused = this program may not tell { $who }
hold-unknown-partner = our directory does not list { $addresses }
hold-unknown-partner-resembles = our directory does not list { $addresses }
hold-recipient-not-in-bundle = this kind does not go to { $who }: { $bundle }
hold-no-bundle = say what it is for
hold-cross-program = it goes to another program: { $who }
hold-no-permission = { $count ->
    [one] { $names } has not agreed to it
   *[other] { $names } have not agreed to it
}
hold-no-permission-unlisted = we have no permission from someone who is not in your list
hold-no-permission-revoked = { $count ->
    [one] { $names } took the permission back on { $on }
   *[other] we have no permission that fits from { $names }; { $first } took it back on { $on }
}
hold-no-permission-ended = { $count ->
    [one] { $names }’s permission ended on { $on }
   *[other] we have no permission that fits from { $names }; { $first }’s ended on { $on }
}
hold-no-permission-came-of-age = { $count ->
    [one] { $names } is an adult now, and has to agree
   *[other] we have no permission that fits from { $names }; { $first } is an adult now and has to agree
}
hold-no-permission-spoken = { $count ->
    [one] this program needs { $names }’s permission in writing
   *[other] we have no permission that fits from { $names }; this program needs { $first }’s in writing
}
hold-no-permission-lacks-element = { $count ->
    [one] { $names }’s permission is not complete
   *[other] we have no permission that fits from { $names }; { $first }’s is not complete
}
hold-no-permission-class-of-recipients = { $count ->
    [one] { $names }’s permission has to name { $who }
   *[other] we have no permission that fits from { $names }; { $first }’s has to name { $who }
}
hold-no-permission-not-begun = { $count ->
    [one] { $names }’s permission has not begun
   *[other] we have no permission that fits from { $names }; { $first }’s has not begun
}
hold-no-permission-wrong-kind = { $count ->
    [one] { $names }’s permission is for something else
   *[other] we have no permission that fits from { $names }; { $first }’s is for something else
}
hold-no-permission-other-recipient = { $count ->
    [one] { $names }’s permission does not name { $who }
   *[other] we have no permission that fits from { $names }; { $first }’s does not name { $who }
}
hold-no-permission-other-purpose = { $count ->
    [one] { $names }’s permission is not for this: { $bundle }
   *[other] we have no permission that fits from { $names }; { $first }’s is not for this: { $bundle }
}
hold-agreement-ended = our agreement with { $partner } ended on { $on }
hold-agreement-missing = there is no agreement with { $partner }
hold-agreement-not-begun = our agreement with { $partner } begins on { $on }
hold-agreement-other-purpose = our agreement with { $partner } is not for this: { $bundle }
hold-channel = this way is not approved for { $who }: { $channel }
hold-channel-use-other = this way is not approved for { $who }: { $channel }
hold-redisclosure = it passes on someone else’s protected record
hold-not-checked = { $count ->
    [one] we could not read 1 file
   *[other] we could not read { $count } files
}
hold-not-checked-encrypted = { $files } is locked
hold-not-checked-corrupt = { $files } is damaged
hold-not-checked-too-large = { $files } is too large to read
hold-not-checked-unknown-kind = we can’t read { $files }
hold-not-checked-image = { $files } is a picture, and we can’t read it
hold-not-checked-no-answer = we could not read { $files }
hold-not-checked-elsewhere = we can’t look into { $files }, a link to a file somewhere else
hold-flagged = { $count ->
    [one] one detail needs your answer
   *[other] { $count } details need your answer
}
hold-incomplete = it would not help { $names } without this: { $field }
hold-nothing-left = nothing would be left to send
hold-split = it is about { $count } people
hold-sign-off = it needs a second look
hold-sign-off-after-revocation = a permission came back after it was taken back
hold-policy-out-of-date = our rules ended on { $on }

# The next step, under the first line. Where a question follows, it is the next step.
next-legal-demand = Only compliance answers this. Log it; nothing is sent.
next-refused = { $why }
next-unknown-partner = Check the address, or ask compliance to add it.
next-unknown-partner-resembles = Did you mean { $resembles }? Check the address.
next-recipient-not-in-bundle = Choose another purpose, or ask your supervisor.
next-no-bundle = Then we know what may go along.
next-cross-program = Say why they need it, or ask your supervisor.
next-cross-program-said = Your reason is kept, but these details need more. Ask your supervisor.
next-cross-program-walled = What your program knows about this person stays in it. Ask your supervisor.
next-no-permission = Ask, then record the permission here.
next-no-permission-revoked = They said no. Ask first; only a new yes in writing counts.
next-agreement-ended = Only compliance can renew it.
next-channel = Save the cleaned files, and send them an approved way.
next-channel-use-other = Save the cleaned files. Then send them this way: { $other }.
next-redisclosure = Take it out, or ask compliance.
next-not-checked = { "" }
next-flagged = { "" }
next-incomplete = Ask for permission first. Under “Other ways” you can send the rest anyway.
next-nothing-left = Write what { $who } needs, then press Send again.
next-split = { $bundle } is about one person or one household. Send one part now, then write again.
next-sign-off = { $why } Somebody must agree.
next-policy-out-of-date = Ask whoever set this up for the new rules.
