# Files that were saved for another channel, in the log
log-state-saved = Saved as files, not marked as delivered yet
log-state-delivered = Delivered
log-state-not-delivered = Not delivered
log-delivered = Delivered
log-delivered-by = { $when }, marked by { $by }
log-mark-delivered = Mark as delivered
log-mark-not-delivered = Not delivered
log-marked-delivered = Marked as delivered.
log-marked-not-delivered = Marked as not delivered.
log-marked-before = Somebody marked this before, in another window. Here is what they said.
log-mark-failed = This could not be written in your log, so nothing was marked. Try again.
log-mark-full = There is no room in your log, so nothing was marked. Save the log as a file and make room, then try again.
