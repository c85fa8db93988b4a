# A request that a supervisor signs, and its answer.
sign-off-from = { $name } asks you to sign this off.
sign-off-to = It would go to { $who }, this way: { $channel }.
sign-off-for = It is for: { $purpose }. { $count ->
    [one] It is about 1 person.
    [0] It is about no one person: it holds counts.
   *[other] It is about { $count } people.
}
sign-off-fields = These details would go: { $fields }.
sign-off-staying = { $count ->
    [0] Nobody’s line stays here.
    [one] 1 line stays here.
   *[other] { $count } lines stay here.
}
sign-off-staying-details = { $count ->
    [0] No detail stays here.
    [one] 1 detail stays here.
   *[other] { $count } details stay here.
}
sign-off-files = { $count ->
    [one] 1 file goes along.
   *[other] { $count } files go along.
}
sign-off-why-sign-off = Your rules ask for a second look. { $why }
sign-off-why-revoked = A permission was recorded after the person had taken one back.
sign-off-why-agreement-ended = There is no agreement with who gets it that is in force for this.
sign-off-why-redisclosure = It passes on someone else’s protected record.
sign-off-until = An answer counts until { $day }.
sign-off-key = The keys are in { $file }. Keep it to yourself. Put this line into agency/organisation.json, at your own entry:
sign-off-which-key = Say where your key is: --key FILE.
sign-off-no-key = We can’t read a sign-off key in { $file }. Make one with safe-disclosure sign-off keygen.
sign-off-not-a-request = { $file } is no request. Ask for the file again.
sign-off-other-key = Your key does not open { $file }: it was made for somebody else, or it was changed. Ask for it again.
sign-off-late = This request is too old. Ask for a new one.
sign-off-may-not = You may not answer this request: the rules name no key for you, or somebody else has to sign it. Check that --policy names your agency’s rules.
sign-off-then-yes = Nothing is signed yet. Read what is asked. To say yes, type the same again with --yes.
sign-off-approved = You said yes. Give this file back: { $file }
sign-off-refused = You said no. Give this file back: { $file }
