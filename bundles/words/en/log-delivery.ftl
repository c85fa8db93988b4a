# Files that were saved for another channel, in the log
log-state-saved = Saved as files, not marked as delivered yet
log-state-delivered = Delivered
log-state-not-delivered = Not delivered
log-delivered = Delivered
log-delivered-by = { $day }. Marked by { $by }, { $when }
log-delivered-on = Day it was delivered
log-mark-delivered = Mark as delivered
log-mark-not-delivered = Not delivered
log-marked-delivered = Marked as delivered.
log-marked-not-delivered = Marked as not delivered.
log-marked-before = Somebody marked this before, in another window. Here is what they said.
log-mark-failed = This could not be written in your log, so nothing was marked. Try again.
log-mark-full = There is no room in your log, so nothing was marked. Save the log as a file, and tell compliance on which day the files were delivered.
outlook-log-mark-first = Some files are not marked as delivered yet. Once you make room, they can’t be marked here any more: mark them first.
