# What `safe-disclosure bundles pack --outlook` answers.

outlook-pack-no-url = Say where the folder will be on your web server: --url https://addin.agency.example/
outlook-pack-bad-url = “{ $url }” is not an address that Outlook takes. Give one that begins with https:// and has no question mark.
outlook-pack-only = --url and --code belong to --outlook: name the folder to write after it.
outlook-pack-or-out = --out writes one file and --outlook a folder. Give one of the two.
outlook-pack-foreign = { $folder } holds files that are not this add-in. Choose an empty folder.
outlook-pack-not-built = The built add-in is not in { $folder }. Make it first: npm run build:outlook
outlook-pack-not-whole = The built add-in is not whole: { $what }. Make it again: npm run build:outlook
outlook-pack-no-write = { $folder } can’t be written. Choose another place.
outlook-pack-too-large = These rules take { $size } KB of what Outlook loads at each send, and { $budget } KB is the most. Take out fields, lexicons or partners that you don’t use.
outlook-pack-code-needed = The rules in { $folder } have an enrolment code already: give it with --code. For a new code, choose an empty folder.
outlook-pack-code-not-a-code = What stands after --code is not an enrolment code: it has 30 letters and digits.
outlook-pack-code-mistyped = The code after --code is mistyped. Compare it letter by letter.
outlook-pack-code-wrong = The code after --code is another one than that of the rules in { $folder }. For a new code, choose an empty folder.
outlook-pack-code =
    Enrolment code: { $code }
    It is shown this once. Keep it where you keep passwords: the next pack needs it after --code.
    Hand it to your staff by a way that you trust. Each types it once in the add-in. Whoever has it can read the names in these rules.
outlook-pack-walled = { $count ->
    [one] 1 person of a substance use or victim-service program is in these rules. All who have the code can read that name.
   *[other] { $count } people of substance use or victim-service programs are in these rules. All who have the code can read their names.
}
outlook-pack-same-code = The enrolment code stays the same: nobody has to type it again.
outlook-pack-next = Put the files on { $url }, then deploy manifest.xml in the Microsoft 365 admin center.
outlook-pack-next-again = Put the files on { $url }. The manifest stays as it is.
