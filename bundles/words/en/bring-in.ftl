# Bringing in the people whom an agency has already
options-people = People
options-people-lead = Safe Disclosure looks for the people in your rules. More people can be brought in on this computer.
bring-in-title = Bring in people
bring-in-lead = From your HMIS export (CSV, FY2024 or FY2026), from FHIR Consents, or from a small table. Everything is read on this computer and stays on it.
bring-in-never = Health, HIV, disability, drug and alcohol use, and violence are never brought in: Safe Disclosure does not open those files.
bring-in-drop = Drop a folder, a zip or files here, or choose them.
bring-in-files = Choose files
bring-in-folder = Choose a folder
bring-in-table = No HMIS?
bring-in-table-how = Fill in a small table, one row for each person, and choose it above.
bring-in-template = Download the table
bring-in-standing = Brought in on this computer
bring-in-none = Nobody yet.
bring-in-stand = { $what }. Last time: { $when }
bring-in-undo = Undo the last time
bring-in-reading = Reading
bring-in-working = One moment
bring-in-cancel = Cancel
bring-in-said-saved = Saved. It counts from now on.
bring-in-said-undone = Undone. It is as it was before the last time.
bring-in-said-cancelled = Cancelled. Nothing was saved.
bring-in-said-not-saved = Nothing was saved, because something went wrong. What you had is still here. Close the browser, open it and try again.
bring-in-projects = Which of your programs is each project?
bring-in-projects-lead = People of a project that you leave out are not brought in.
bring-in-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
bring-in-leave-out = Leave out
bring-in-victim-yes = A victim service provider runs this project. It can go only into a victim services program.
bring-in-victim-unknown = The export does not say if a victim service provider runs this project (2.01.3). Until it says no, it can go only into a victim services program.
bring-in-next = Next
bring-in-summary = This will be saved
bring-in-sum-people = { $count ->
    [one] 1 person
   *[other] { $count } people
}
bring-in-sum-changes = { $added } new, { $changed } changed, { $gone } no longer there
bring-in-sum-facts = { $count ->
    [one] 1 detail to write messages with
   *[other] { $count } details to write messages with
}
bring-in-sum-consents = { $count ->
    [one] 1 permission
   *[other] { $count } permissions
}
bring-in-sum-unused = { $count ->
    [one] 1 permission that does not count here: your agency signs its rules, so it alone says what is permitted. Give the file to whoever makes your rules.
   *[other] { $count } permissions that do not count here: your agency signs its rules, so it alone says what is permitted. Give the files to whoever makes your rules.
}
bring-in-sum-limits = { $count ->
    [one] 1 wish to keep something out
   *[other] { $count } wishes to keep something out
}
bring-in-left = This was left out
bring-in-unopened = Not opened: { $files }
bring-in-save = Save
bring-in-rows = { $count ->
    [one] Row { $rows }.
   *[other] Rows { $rows }.
}
bring-in-rows-more = { $count ->
    [one] First: row { $rows }.
   *[other] The first are rows { $rows }.
}
bring-in-left-broken-row = { $count ->
    [one] 1 row has too few or too many cells.
   *[other] { $count } rows have too few or too many cells.
}
bring-in-left-deleted = { $count ->
    [one] 1 row is marked as deleted.
   *[other] { $count } rows are marked as deleted.
}
bring-in-left-bad-number = { $count ->
    [one] 1 row has no number that can be used.
   *[other] { $count } rows have no number that can be used.
}
bring-in-left-no-name = { $count ->
    [one] 1 person has no full name.
   *[other] { $count } people have no full name.
}
bring-in-left-twice = { $count ->
    [one] 1 row has a number that came before. The first row counts.
   *[other] { $count } rows have a number that came before. The first row counts.
}
bring-in-left-no-client = { $count ->
    [one] 1 row is about somebody who is not in Client.csv.
   *[other] { $count } rows are about somebody who is not in Client.csv.
}
bring-in-left-no-project = { $count ->
    [one] 1 row is about a project that is not in Project.csv.
   *[other] { $count } rows are about a project that is not in Project.csv.
}
bring-in-left-no-programme = { $count ->
    [one] 1 person is in none of the projects that you chose.
   *[other] { $count } people are in none of the projects that you chose.
}
bring-in-left-victim-services = { $what } may be run by a victim service provider, so it can go only into a victim services program.
bring-in-left-bad-date = { $count ->
    [one] 1 date in { $what } can’t be read.
   *[other] { $count } dates in { $what } can’t be read.
}
bring-in-left-unknown-code = { $count ->
    [one] 1 code in { $what } is not known.
   *[other] { $count } codes in { $what } are not known.
}
bring-in-left-protected-destination = { $count ->
    [one] 1 destination tells of treatment, jail, foster care or HIV housing.
   *[other] { $count } destinations tell of treatment, jail, foster care or HIV housing.
}
bring-in-left-bad-household = { $count ->
    [one] 1 cell in { $what } can’t be read. Write it like: Sam Reyes (child); Ann Reyes (mother, adult)
   *[other] { $count } cells in { $what } can’t be read. Write them like: Sam Reyes (child); Ann Reyes (mother, adult)
}
bring-in-left-unknown-programme = { $count ->
    [one] 1 cell in { $what } names no program of your agency.
   *[other] { $count } cells in { $what } name no program of your agency.
}
bring-in-refused-no-file = { $file } is missing. Export all files of the HMIS CSV and try again.
bring-in-refused-not-text = { $file } can’t be read: it is damaged, or it is another kind of file. Export it again.
bring-in-refused-two-exports = { $file } belongs to another export. Bring in one export at a time.
bring-in-refused-twice-given = There is more than one table; the first is { $file }. Bring in one table at a time.
bring-in-refused-no-column = { $file } has no column { $column }. Export it again, or add the column.
bring-in-refused-broken = In row { $row } of { $file } a quotation mark is not closed, so the rest can’t be read. Mend that row and try again.
bring-in-refused-other-version = This export is not FY2024 or FY2026. Ask your HMIS for one of these.
bring-in-refused-changes-only = This export holds changes only. Ask your HMIS for a full refresh.
bring-in-refused-hashed = The names in this export are hashed, so nobody could be found by them. Export it with names that are not hashed.
bring-in-refused-nobody = There is nobody in these files who can be brought in.
bring-in-refused-not-known = These are not files of an HMIS export, FHIR Consents or a table. Choose other files.
bring-in-refused-locked = This zip has a password. Unpack it first and choose the files.
bring-in-refused-too-many = These are { $count } people, and one computer can look for { $most }. Leave out projects that you do not work in.
bring-in-no-rules = Choose your agency’s rules in the options first. Then people can be brought in.
bring-in-sum-nothing = Nothing in these files can be used.
bring-in-asked = Asked for in a consent from another system.
bring-in-left-does-not-fit = { $what } does not fit our permissions, so it permits nothing.
bring-in-left-fhir-twice = { $what } has the number of a consent before it, so it is not taken.
bring-in-left-fhir-not-a-consent = { $what } is not a FHIR R4 Consent that can be read.
bring-in-left-fhir-modifier = Not taken: { $what } changes what the consent means in a way that we do not know.
bring-in-left-fhir-status = Not taken: by { $what } the consent is not active.
bring-in-left-fhir-scope = Not taken: by { $what } it is not about privacy.
bring-in-left-fhir-category = Not taken: by { $what } it is not a plain consent to share.
bring-in-left-fhir-patient = Not taken: { $what } is nobody whom we know. Bring in people first.
bring-in-left-fhir-day = Not taken: { $what } does not say on which day it was given.
bring-in-left-fhir-who = Not taken: { $what } does not say that the person gave it.
bring-in-left-fhir-paper = Not taken: { $what } names no paper or file that was signed.
bring-in-left-fhir-unverified = Not taken: { $what } says that nobody has checked it with the person.
bring-in-left-fhir-policy-rule = Not taken: { $what } names a rule that we do not know.
bring-in-left-fhir-deny = Not taken: { $what } forbids something that our rules can’t say, and it must not get lost.
bring-in-left-fhir-nothing = Not taken: nothing in { $what } is clearly permitted to a partner of yours, for a purpose of yours.
bring-in-left-fhir-end = Not taken: { $what } names no last day.
bring-in-refused-not-json = { $file } can’t be read: it is not JSON. Export it again.
# On the command line
cli-help-people-bring =
    safe-disclosure people bring PLACES
    { "" }
    PLACES are an HMIS CSV export (a folder, a zip or its files), FHIR R4 Consents (JSON) or a table (CSV).
    --policy DIR              your policy; its people stay, and keep their references and limits
    --map PROJECT=PROGRAM     the program of an HMIS project; once for each project
    --out FILE                where to write the people; without it, people.json
    Put the file into your policy as agency/people.json.
cli-help-people-consents =
    safe-disclosure people consents
    { "" }
    --policy DIR   your policy
    --out FILE     where to write its permissions as FHIR R4 Consents; without it, consents.json
people-needs-policy = Name your policy with --policy, so that people come into its programs.
people-no-file = One of these files can’t be read. Check the names and try again.
people-bad-map = { $given } is not a project of the export and a program of the policy. Write it like P-1=housing-stability.
people-project = { $project }: { $programme }
people-written = { $file } is written: { $people } people, { $added } of them new, and { $consents } permissions brought in. Look at it, then put it into your policy as agency/people.json.
people-consents-written = { $file } is written, with { $count } Consents.
