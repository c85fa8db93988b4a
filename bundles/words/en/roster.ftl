# A status update for many people.
roster-title = Status update for many
roster-lead = Give us your table. We take out what may not go and say why. Nothing leaves this computer until you send the files.
roster-setup = Who gets it
roster-choose = Choose
roster-sender = You are
roster-address = Their e-mail address
roster-channel = How it gets there
roster-mode = What goes
roster-mode-people = One line for each person
roster-mode-people-note = Only what each person’s permission, or our agreement with the partner, allows.
roster-mode-totals = Totals only
roster-mode-totals-note = How many people gave each answer. For programs that may tell nothing about one person.
roster-table = Your table
roster-file = A CSV or Excel (xlsx) file
roster-drop = You can also drop it here. The first line has to say what stands in each column.
roster-from-page = Take the table on the page I had open
roster-read-page = The table on the page
roster-read = { $name }: { $count ->
    [one] 1 line is read.
   *[other] { $count } lines are read.
}
roster-hidden-lines = { $count ->
    [one] 1 line was hidden there, so it is not read.
   *[other] { $count } lines were hidden there, so they are not read.
}
roster-hidden-columns = { $count ->
    [one] 1 column was hidden there, so it is not read.
   *[other] { $count } columns were hidden there, so they are not read.
}
roster-columns = What is in each column?
roster-columns-note = Check each one. We remember it for the next time.
roster-column = Column
roster-column-is = What it is
roster-column-unnamed = Column { $place }
roster-not-sent = Not sent
roster-make = See what may go
roster-needs-whom = First say who gets it and how.
roster-needs-table = First choose a table.
roster-needs-who = First say which column holds each person’s number or name.
roster-working = We look at each line.
roster-cancel = Stop
roster-goes = { $going } of { $given } lines go
roster-preview = The first lines, as they will arrive
roster-lines = { $count ->
    [one] 1 line
   *[other] { $count } lines
}
roster-line = Line { $row }
roster-line-of = Line { $row }: { $who }
roster-more-lines = { $count ->
    [one] and 1 line more
   *[other] and { $count } lines more
}
roster-lines-stay = { $count ->
    [one] 1 line stays here
   *[other] { $count } lines stay here
}
roster-columns-stay = { $count ->
    [one] 1 column stays here
   *[other] { $count } columns stay here
}
roster-whose-unknown = We do not know this person
roster-whose-nobody = It does not say who it is about
roster-whose-several = Two people have this name: add their number
roster-whose-other = The name and the number are not the same person’s
roster-holds-more = “{ $column }” says more than it should: { $found }
roster-field-why = { $field }: { $why }
roster-column-not-chosen = Not sent
roster-column-holds-more = It says more than it should for most people
roster-first = Needed first
roster-hold = Not yet: { $why }.
roster-save-xlsx = Save as Excel (xlsx)
roster-save-csv = Save as CSV
roster-save-note = You get one zip with the table and its cover sheet. It stands in your log when it is saved.
roster-back = Change something
roster-file-name = Status update
roster-no-policy = There are no rules on this computer, so we can’t say what may go. Ask whoever set this up.
roster-said-cancelled = Stopped. Nothing was saved.
roster-said-files-saved = The files are saved. Put them in the right place, then mark in your log that they are there.
roster-trouble-locked = This file is locked with a password. Open it, save it without one, then choose it again.
roster-trouble-old-kind = This is an old Excel file. Save it as xlsx, then choose it again.
roster-trouble-not-a-table = This is not a CSV or Excel file. Choose another one.
roster-trouble-broken = This file is damaged: we can’t tell where its cells end. Save it again, then choose it.
roster-trouble-empty = There is nothing under the first line of this table. Choose another one.
roster-trouble-several = Two sheets of this file hold something. Save the one you mean alone, then choose it.
roster-trouble-too-large = This file is larger than 25 MB. Split it, then choose the parts one by one.
roster-trouble-too-many = This table has more than 20,000 lines. Split it, then choose the parts one by one.
roster-trouble-no-page = We found no table on your open pages. Open the page with the table, load it again, then come back.
roster-trouble-page-spans = Some cells on that page reach over more than one column or line, so we can’t tell what they are about. Save the table as a CSV or Excel file, then choose it here.
roster-trouble-failed = We could not be sure that this table is safe to send. Nothing was saved. Set the columns with free words to “Not sent”, then try again.
roster-trouble-changed = What may go has changed since you looked: it is another day. Look at it again, then save.
roster-trouble-log = The files were not saved: the log could not be written. Free some disk space, then try again.
roster-trouble-log-full = The files were not saved: there is no more room for your log. Open your log, save it as a file and make room, then try again.
# The table of counts, for programs that may share nothing else.
roster-totals-about = Totals only: no line is about one person
roster-totals-detail = Detail
roster-totals-answer = Answer
roster-totals-everyone = Everyone
roster-totals-rest = Other answers
roster-totals-few = fewer than 11
roster-totals-none = No answer
